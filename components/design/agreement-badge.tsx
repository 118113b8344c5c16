import type { Agreement } from "../../data/facts/agreement.ts";
import { Icon } from "./icons.tsx";
import { useLanguage } from "./language.ts";
import { designStrings } from "./strings.ts";

/** The parts of an agreement that a badge shows. */
export type BadgeAgreement = Pick<Agreement, "status" | "outlets" | "origins"> & {
  differences: readonly Pick<Agreement["differences"][number], "by">[];
};

/** How the sources of a fact stand to each other: an icon and a few words, so that it works without colour. */
export function AgreementBadge({ agreement }: { agreement: BadgeAgreement }) {
  const language = useLanguage();
  return (
    <span
      class="agreement-badge"
      data-status={agreement.status}
      title={agreementExplained(agreement, language)}
    >
      <Icon name={agreement.status} size={13} />
      <span>{agreementInWords(agreement, language)}</span>
    </span>
  );
}

/** The badge's words: “2 outlets · 1 origin”, “Sources differ: date”. */
export function agreementInWords(
  { status, outlets, origins, differences }: BadgeAgreement,
  language: string,
): string {
  const strings = designStrings(language);
  switch (status) {
    case "corroborated":
      return strings.corroborated(outlets, origins);
    case "single-source":
      return outlets > 1 ? strings.oneOrigin(outlets) : strings.singleSource;
    case "differs":
      return strings.differs([...new Set(differences.map(({ by }) => strings.difference[by]))]);
    case "complements":
      return strings.complements;
  }
}

function agreementExplained({ status, outlets, origins }: BadgeAgreement, language: string): string {
  const { agreementExplained: explained, corroborated } = designStrings(language);
  switch (status) {
    case "corroborated":
      return explained.corroborated(origins);
    case "single-source":
      return explained["single-source"](outlets);
    default:
      return explained[status](corroborated(outlets, origins));
  }
}
