/** The rules that an analyst has to know to defend a number. */
export function MethodRules() {
  return (
    <>
      <h2>Which articles count</h2>
      <p>
        An article is relevant when it is about defence or military cooperation between two or more states; suspended or refused cooperation is
        included. Other articles are kept and can be searched, and stay out of the counts until you choose “Both” under More → Relevance.
      </p>
      <h2>Which countries count</h2>
      <p>
        A country is found by its name, its demonym, its capital where that stands for the government, its institutions and officials, and companies
        that are its side of a deal. Outlets, currencies, persons, ships and names that only look alike do not count. A dateline or a mere venue is
        shown as seen, but not counted. A name that the context does not decide is listed as undecided, never dropped in silence.
      </p>
      <h2>Which pairs count</h2>
      <p>
        A pair counts when the text says something of two countries with each other. Two names in one article are not yet a relation, and lists of
        participants make no pairs among their members. What the article is about is told apart from background.
      </p>
      <h2>How it is counted</h2>
      <p>
        An article of two topics counts once in the total and once under each topic. A story is the same news in several articles: it counts once as a
        story. Conflict, refusals and suspensions are a series of their own and are never netted against cooperation. Articles without a known date
        stand in no period; they are counted apart.
      </p>
    </>
  );
}
