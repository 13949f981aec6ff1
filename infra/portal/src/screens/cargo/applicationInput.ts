import type { Schemas } from '../../api/client';
import { filled } from '../../ui/filled';
import { withAmount } from './amounts';

export type CargoInput = Schemas['CargoInput'];

/** What of an application its form changes. */
export function inputOf(application: Schemas['CargoApplicationView']): CargoInput {
  const { openCoverId, insured, goods, invoice, transport, specialClauses } = application;
  const insurance = { ...application.insurance };
  delete insurance.coverName;
  return { openCoverId, insured, goods, invoice, transport, insurance, specialClauses };
}

/**
 * What is sent of a form: nothing that is empty, no amount without its number, and no clause of
 * which only a half is written yet.
 */
export function inputFrom(values: CargoInput): CargoInput {
  const input = filled(values);
  return {
    ...input,
    ...(input.insurance ? { insurance: withAmount(input.insurance, 'invoiceAmount') } : {}),
    specialClauses: ((input.specialClauses ?? []) as Partial<Schemas['SpecialClause']>[]).flatMap(
      ({ name, content }) => (name && content ? [{ name, content }] : []),
    ),
  };
}

/**
 * The rate that was agreed for the goods under a cover: that of their class where it has one of its
 * own, else the cover's; nothing where there are several.
 */
export function agreedRate(
  cover: Pick<Schemas['OpenCoverView'], 'covers' | 'goodsClasses'>,
  coverCode: string | undefined,
  section: string | undefined,
): string | undefined {
  const ofCover = cover.covers.find(({ code }) => code === coverCode)?.ratePermille;
  const classes = cover.goodsClasses.filter(({ hsSection }) => hsSection === section);
  const rates =
    classes.length === 0 ? [ofCover] : classes.map((each) => each.ratePermille ?? ofCover);
  const [rate, ...others] = new Set(rates);
  return others.length === 0 ? rate : undefined;
}
