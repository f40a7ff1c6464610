import { describeSeeds } from './random-seeds.ts';

describeSeeds(1);
