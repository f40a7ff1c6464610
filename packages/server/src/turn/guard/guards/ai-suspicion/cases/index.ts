import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { ptBr } from './pt-br.ts';
import type { SuspicionCases } from './suspicion-cases.ts';

/** By language, as the packs name their rules. The other languages have their cases beside their rules (guarding.test.ts). */
export const suspicionCases: Readonly<Record<string, SuspicionCases>> = { de, en, es, fr, it, ja, nl, 'pt-br': ptBr };

export type { SuspicionCase, SuspicionCases } from './suspicion-cases.ts';
