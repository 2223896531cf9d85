/** What Korean makes of a noun before its particle: its army, its make, its side, its people, "all of them", "and others". */
const behindNouns = ' 군 산 제 형 측 인 들 등 간 식 용 군의 정부 대통령 총리'.split(' ');
const particles =
  ' 은 는 이 가 을 를 의 와 과 에 로 으로 도 만 께서 에서 에서는 에서도 에서의 에게 에는 에도 에만 와의 과의 와는 과는 로의 으로의 로부터 으로부터 부터 까지 보다 처럼 라는 이라는 라고 이라고 이며 이자 인 및 이나 나 이란 란 조차 마저 랑 이랑 한테 이다 다'.split(' ');

/** Endings that may be glued to any Korean noun. */
export const koreanParticles: ReadonlySet<string> = new Set(
  behindNouns.flatMap((noun) => particles.map((particle) => noun + particle)).filter((ending) => ending !== ''),
);
