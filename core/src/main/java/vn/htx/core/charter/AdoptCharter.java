package vn.htx.core.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Thông qua điều lệ: a whole charter, the first or a new one, comes into force (Law 17/2023/QH15, Articles 40, 64 and 70).
 * What an earlier charter set and this one does not is no longer set.
 *
 * @param version how the organization calls this version
 * @param meeting the general meeting that adopted it, if held in this register
 * @param conforms2023 whether it was drawn up by Law 17/2023/QH15, or gone through and found to agree with it
 */
public record AdoptCharter(
        OrganizationId organization,
        String version,
        Optional<MeetingId> meeting,
        boolean conforms2023,
        List<Provision> provisions)
        implements MeetingDecision {

    public AdoptCharter {
        provisions = List.copyOf(provisions);
        Provision.distinct(provisions);
        requireNamed(version);
    }

    static void requireNamed(String version) {
        if (version.isBlank()) {
            throw new IllegalArgumentException("a version of the charter has a name, such as 2024-1");
        }
    }

    @Override
    public MatterKind decidedAs() {
        return MatterKind.CHARTER;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                CharterFacts.VERSION,
                new CharterFacts.Version(organization, version, meeting, conforms2023),
                effectiveOn));
        EnumSet.complementOf(set())
                .forEach(unset -> said.add(Statement.ends(CharterFacts.SETTING, effectiveOn, organization, unset)));
        provisions.forEach(provision -> said.add(setting(organization, provision, effectiveOn)));
        return said;
    }

    private EnumSet<CharterParameter> set() {
        EnumSet<CharterParameter> set = EnumSet.noneOf(CharterParameter.class);
        set.addAll(Provision.distinct(provisions));
        return set;
    }

    static Statement setting(OrganizationId organization, Provision provision, LocalDate day) {
        return Statement.holds(
                CharterFacts.SETTING,
                new CharterFacts.Setting(organization, provision.parameter(), provision.value()),
                day);
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(CharterFacts.VERSION, organization).where("version", version));
    }
}
