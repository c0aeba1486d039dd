package vn.htx.core.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Sửa đổi, bổ sung điều lệ: the charter is changed in part, and is then another version. What is neither set nor dropped
 * stays as it was.
 *
 * @param version how the organization calls the version after the change
 * @param meeting the general meeting that adopted the change, if held in this register
 * @param conforms2023 whether the changed charter agrees with Law 17/2023/QH15 (Article 115.1)
 * @param provisions what it sets from now on
 * @param dropped what it no longer sets
 */
public record AmendCharter(
        OrganizationId organization,
        String version,
        Optional<MeetingId> meeting,
        boolean conforms2023,
        List<Provision> provisions,
        List<CharterParameter> dropped)
        implements MeetingDecision {

    public AmendCharter {
        provisions = List.copyOf(provisions);
        dropped = List.copyOf(dropped);
        AdoptCharter.requireNamed(version);
        Set<CharterParameter> named = Provision.distinct(provisions);
        Set<CharterParameter> gone = EnumSet.noneOf(CharterParameter.class);
        dropped.forEach(parameter -> {
            if (named.contains(parameter) || !gone.add(parameter)) {
                throw new IllegalArgumentException("the change names " + RecordMapper.nameOf(parameter) + " twice");
            }
        });
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
        dropped.forEach(
                parameter -> said.add(Statement.ends(CharterFacts.SETTING, effectiveOn, organization, parameter)));
        provisions.forEach(provision -> said.add(AdoptCharter.setting(organization, provision, effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.present(CharterFacts.VERSION, organization),
                Premise.never(CharterFacts.VERSION, organization).where("version", version));
    }
}
