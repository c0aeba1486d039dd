package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.UNKNOWN;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.NameKey;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationFacts.Named;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.rulebook.lifecycle.GivenName;

/**
 * Tên tổ hợp tác: the name of a group is "Tổ hợp tác" and a name of its own, and no other group of the commune bears it
 * (R-LIF-04; Decree 77/2019/NĐ-CP, Article 13). The same means written alike, capitals aside; the commune is that of the
 * day, whatever it was called when the other group registered there.
 */
public final class GroupName implements FilingRule {

    private static final String BEGINNING_WORDS = "tổ hợp tác ";

    private static final ReasonCode LAWFUL =
            new ReasonCode(GroupName.class, "group-name.lawful", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final ReasonCode BEGINNING =
            new ReasonCode(GroupName.class, "group-name.beginning", Set.of(Verdict.Kind.VIOLATED), List.of());
    private static final ReasonCode TAKEN =
            new ReasonCode(GroupName.class, "group-name.taken", Set.of(Verdict.Kind.VIOLATED), List.of("other"));
    private static final ReasonCode COMMUNE_UNKNOWN =
            ReasonCode.uncertainty(GroupName.class, "group-name.commune-unknown", "other");

    @Override
    public String id() {
        return "R-LIF-04-GROUP";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2019-11-25", "decree:151/2007/NĐ-CP", UNKNOWN),
                RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#13", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(LAWFUL, BEGINNING, TAKEN, COMMUNE_UNKNOWN, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(FoundGroup.class, RenameOrganization.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return GivenName.in(filed)
                .filter(GivenName::isOfGroup)
                .findFirst()
                .map(given -> judge(given, filed))
                .orElseGet(Reach::otherAct);
    }

    private static Verdict judge(GivenName given, FiledAct filed) {
        if (!given.name().value().toLowerCase(Locale.ROOT).startsWith(BEGINNING_WORDS)) {
            return Verdict.of(false).because(BEGINNING);
        }
        return unique(given, commune(given.organization(), filed), filed);
    }

    private static Verdict unique(GivenName given, Optional<AreaCode> commune, FiledAct filed) {
        List<Namesake> here = namesakes(given, filed).stream()
                .filter(other -> commune.isEmpty() || other.mayLieIn(commune.get()))
                .filter(other -> filed.findKind(other.group()).equals(Optional.of(OrganizationKind.GROUP)))
                .toList();
        return here.stream()
                .filter(other -> commune.isPresent() && other.commune().isPresent())
                .findFirst()
                .map(other -> Verdict.of(false).because(TAKEN, "other", other.group()))
                .or(() -> here.stream()
                        .findFirst()
                        .map(other -> Verdict.undetermined(COMMUNE_UNKNOWN, "other", other.group())))
                .orElseGet(() -> Verdict.of(true).because(LAWFUL));
    }

    /** Another organization of the same name, and the commune of its seat if that is certain. */
    private record Namesake(OrganizationId group, Optional<AreaCode> commune) {
        boolean mayLieIn(AreaCode area) {
            return commune.isEmpty() || commune.get().equals(area);
        }
    }

    private static List<Namesake> namesakes(GivenName given, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.NAME)
                        .where("nameKey", NameKey.of(given.name()))
                        .on(filed.day()))
                .stream()
                .map(known -> known.fact().value())
                .filter(named ->
                        named.name().value().equalsIgnoreCase(given.name().value()))
                .map(Named::organization)
                .filter(other -> !other.equals(given.organization()))
                .map(other -> new Namesake(other, commune(other, filed)))
                .toList();
    }

    /** The commune of the day in which an organization has its seat, if it is certain. */
    private static Optional<AreaCode> commune(OrganizationId id, FiledAct filed) {
        LocalDate day = filed.day();
        return filed
                .after()
                .listFacts(FactQuery.all(OrganizationFacts.SEAT)
                        .where("organization", id)
                        .on(day))
                .stream()
                .findFirst()
                .map(known -> known.fact())
                .flatMap(seat ->
                        filed.areas().locate(seat.value().area(), seat.period().from(), AreaLevel.COMMUNE, day));
    }
}
