/** The ten topics of defence cooperation: a closed list. An article or a relation has none, one or several. */
export const topics = {
  agreement: {
    label: 'Agreements & alliances',
    meaning: 'Treaty, memorandum, protocol, declaration, ratification, alliance, joint commission by agreement.',
  },
  consultation: { label: 'Visits & consultation', meaning: "Official visit, defence ministers' talks, staff talks, policy dialogue, working group." },
  exercise: { label: 'Joint exercises', meaning: 'Drills, war games, passing exercises, joint manoeuvres.' },
  training: { label: 'Training & education', meaning: 'Officer education, courses, trainers abroad, capacity-building, exchange of personnel.' },
  'arms-transfer': { label: 'Arms transfer & procurement', meaning: 'Sale, order, delivery, lease or donation of equipment or ammunition.' },
  industry: {
    label: 'Defence industry',
    meaning: 'Joint production, co-development, technology transfer, research, licence, plant, maintenance and overhaul.',
  },
  aid: { label: 'Military aid & financing', meaning: 'Grants, loans, security assistance, free equipment.' },
  presence: {
    label: 'Basing, access & presence',
    meaning: 'Bases, deployments, rotations, troops abroad, port calls, overflight and transit, status of forces.',
  },
  intelligence: {
    label: 'Intelligence & cyber',
    meaning: 'Information and intelligence sharing, cyber cooperation, secure communication, classified-information accords.',
  },
  operations: {
    label: 'Joint operations',
    meaning: 'Joint patrols, peacekeeping, coalition action, integrated forces, mine clearing, border security.',
  },
} as const;

export type TopicId = keyof typeof topics;

export const topicIds = Object.keys(topics) as TopicId[];
