package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.Sector;

/**
 * Tên hợp tác xã, liên hiệp hợp tác xã: how a name is made (R-LIF-04; Law 17/2023/QH15, Article 50.1): the words for the
 * kind, then a name of its own in letters of the Vietnamese alphabet, F, J, Z, W, digits and signs. Which signs, no source
 * read says, so letters alone are judged. A cooperative that is a development fund begins as such a fund.
 *
 * <p>People's credit funds and the cooperative bank are cooperatives named by laws of their own (Article 3): in finance, a
 * name that begins otherwise is undetermined.
 */
public final class NameForm implements FilingRule {

    private static final ReasonCode LAWFUL =
            new ReasonCode(NameForm.class, "name.form", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final ReasonCode BEGINNING =
            new ReasonCode(NameForm.class, "name.beginning", Set.of(Verdict.Kind.VIOLATED), List.of("kind"));
    private static final ReasonCode LETTER =
            new ReasonCode(NameForm.class, "name.letter", Set.of(Verdict.Kind.VIOLATED), List.of("character"));
    private static final ReasonCode OTHER_LAW = ReasonCode.uncertainty(NameForm.class, "name.other-law");

    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzăâđêôơư" + "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";

    @Override
    public String id() {
        return "R-LIF-04";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#50.1", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(LAWFUL, BEGINNING, LETTER, OTHER_LAW, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Founded.orBy(FoundCooperative.class, FoundUnion.class, ConvertGroup.class, RenameOrganization.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Worst.of(GivenName.in(filed)
                        .filter(Predicate.not(GivenName::isOfGroup))
                        .map(given -> judge(given, filed)))
                .orElseGet(Reach::otherAct);
    }

    private static Verdict judge(GivenName given, FiledAct filed) {
        String name = given.name().value().toLowerCase(Locale.ROOT);
        OptionalInt foreign = name.codePoints().filter(NameForm::isForeign).findFirst();
        if (foreign.isPresent()) {
            return Verdict.of(false)
                    .because(LETTER, "character", String.format(Locale.ROOT, "U+%04X", foreign.getAsInt()));
        } else if (beginnings(given.kind()).anyMatch(name::startsWith)) {
            return Verdict.of(true).because(LAWFUL);
        }
        return isInFinance(given, filed)
                ? Verdict.undetermined(OTHER_LAW)
                : Verdict.of(false).because(BEGINNING, "kind", RecordMapper.nameOf(given.kind()));
    }

    private static boolean isForeign(int character) {
        return (Character.isLetter(character) || Character.getType(character) == Character.NON_SPACING_MARK)
                && LETTERS.indexOf(character) < 0;
    }

    private static Stream<String> beginnings(OrganizationKind kind) {
        return kind == OrganizationKind.UNION
                ? Stream.of("liên hiệp hợp tác xã ")
                : Stream.of("hợp tác xã ", "quỹ hỗ trợ phát triển hợp tác xã ");
    }

    private static boolean isInFinance(GivenName given, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.SECTOR)
                        .where("organization", given.organization())
                        .on(filed.day()))
                .stream()
                .anyMatch(known -> known.fact().value().sector() == Sector.FINANCE);
    }
}
