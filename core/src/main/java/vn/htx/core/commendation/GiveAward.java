package vn.htx.core.commendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.htx.core.commendation.CommendationFacts.Award;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;

/**
 * Khen thưởng: one decision honours organizations, members or enterprises.
 *
 * @param award the decision, under which it is kept
 * @param body cơ quan khen thưởng
 * @param decision its number, as printed
 * @param year the year it is for
 * @param ground for what
 * @param beneficiaries who is honoured, one or more
 */
public record GiveAward(
        Reference award,
        AwardKind kind,
        AwardLevel level,
        String body,
        String decision,
        long year,
        CommendationGround ground,
        List<Beneficiary> beneficiaries)
        implements Act {

    public GiveAward {
        beneficiaries = List.copyOf(beneficiaries);
        if (beneficiaries.isEmpty() || new HashSet<>(beneficiaries).size() < beneficiaries.size()) {
            throw new IllegalArgumentException("award " + award + ": name one or more honoured, each once");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return beneficiaries.stream()
                .map(one -> Statement.holds(
                        CommendationFacts.AWARD,
                        new Award(award, one, one.organization(), kind, level, body, decision, year, ground),
                        effectiveOn))
                .toList();
    }

    @Override
    public List<Premise> premises() {
        List<Premise> premises = new ArrayList<>();
        premises.add(Premise.never(CommendationFacts.AWARD, award));
        beneficiaries.stream()
                .flatMap(one -> one.organization().stream())
                .forEach(id -> premises.add(Premise.present(OrganizationFacts.EXISTENCE, id)));
        return premises;
    }
}
