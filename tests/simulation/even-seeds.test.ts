import { describeSeeds } from './random-seeds.ts';

describeSeeds(0);
