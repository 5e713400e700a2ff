import 'reflect-metadata';
import type { Config } from '@lumbung/platform';
import { PLANS, type Plan } from './cooperatives/plans.js';
import { SHELLS } from './cooperatives/shells.js';
import { DemoHouse } from './house/house.js';
import { moment } from './house/moved-clock.js';
import { together } from './house/together.js';
import { CooperativeStory, SIGNED_UP_DAYS_AGO } from './story/cooperative.js';
import { foundCouncil, signUp } from './story/founding.js';
import { tellShell } from './story/shells.js';

export { ConfigError, loadConfig } from '@lumbung/platform';

/** Tells all stories into an empty database, a line for each cooperative. The last shell is made last: it marks the end. */
export async function loadDemo(config: Config, say: (line: string) => void): Promise<void> {
  const house = await DemoHouse.open(config);
  try {
    const first = moment(house.today, -SIGNED_UP_DAYS_AGO, 8);
    const stories: CooperativeStory[] = [];
    for (const plan of PLANS) stories.push(await house.clock.at(first, () => beginStory(house, plan)));
    const council = await house.clock.at(first, () => foundCouncil(house));
    await house.clock.at(first, () => house.news.deliverAll());

    await Promise.all(stories.map((story) => story.settleIn()));
    await house.clock.at(moment(house.today, 4 - SIGNED_UP_DAYS_AGO, 8), () => house.news.deliverAll());
    for (const story of stories) await story.beVerified(council);

    const shells = together(SHELLS.slice(0, -1), 2, (shell, index) => tellShell(house, council, shell, index));
    const years = stories.map(async (story) => {
      const began = Date.now();
      const { members, products, orders } = await story.liveTheYear();
      say(`  ${story.plan.name}: ${members} members, ${products} products, ${orders} orders (${seconds(began)})`);
    });
    const [shellIds] = await Promise.all([shells, ...years]);
    await house.news.deliverAll();
    await together([...stories.map(({ tenantId }) => tenantId), ...shellIds], 4, (tenantId) =>
      house.news.endTheDay(tenantId),
    );
    for (const story of stories) await story.proveBooks();
    await tellShell(house, council, SHELLS[SHELLS.length - 1] as (typeof SHELLS)[number], SHELLS.length - 1);
    await house.news.deliverAll();
    say(`  ${SHELLS.length} more cooperatives in the council's list`);
  } finally {
    await house.close();
  }
}

async function beginStory(house: DemoHouse, plan: Plan): Promise<CooperativeStory> {
  const { tenantId, owner } = await signUp(house, plan);
  return new CooperativeStory(house, plan, tenantId, owner);
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
