package vn.htx.core.finance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.MeetingDecision;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Phân phối thu nhập: the income of a fiscal year is distributed to members (Law 17/2023/QH15, Article 86).
 *
 * @param use what income went to before
 * @param internalByUse remaining internal income given to official members by use and labour, in đồng
 * @param internalByContribution remaining internal income given by contribution, in đồng
 * @param external remaining external income given, in đồng
 * @param members what each member receives
 * @param meeting the general meeting that decided it, if held in this register
 */
public record DistributeIncome(
        OrganizationId organization,
        long year,
        IncomeUse use,
        Dong internalByUse,
        Dong internalByContribution,
        Dong external,
        List<MemberIncome> members,
        Optional<MeetingId> meeting)
        implements MeetingDecision {

    public DistributeIncome {
        members = List.copyOf(members);
        Amounts.requireNotNegative("internal income by use", internalByUse);
        Amounts.requireNotNegative("internal income by contribution", internalByContribution);
        Amounts.requireNotNegative("external income", external);
        Set<MemberId> seen = new HashSet<>();
        members.stream()
                .map(MemberIncome::member)
                .filter(member -> !seen.add(member))
                .findFirst()
                .ifPresent(twice -> {
                    throw new IllegalArgumentException("member " + twice + " is named twice");
                });
        Dong given = members.stream().map(MemberIncome::amount).reduce(Dong.ZERO, Dong::plus);
        if (given.compareTo(internalByUse.plus(internalByContribution).plus(external)) > 0) {
            throw new IllegalArgumentException("members receive more than is distributed: " + given);
        }
    }

    /** Thu nhập nội bộ được phân phối. */
    public Dong internal() {
        return internalByUse.plus(internalByContribution);
    }

    /** Everything distributed. */
    public Dong distributed() {
        return internal().plus(external);
    }

    @Override
    public MatterKind decidedAs() {
        return MatterKind.DISTRIBUTION;
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                FinanceFacts.INCOME_DISTRIBUTION,
                new FinanceFacts.DistributedIncome(
                        organization,
                        year,
                        use.income(),
                        use.indivisibleFund(),
                        use.tax(),
                        use.otherDuties(),
                        use.losses(),
                        use.requiredFunds(),
                        use.decidedFunds(),
                        internalByUse,
                        internalByContribution,
                        external),
                effectiveOn));
        members.forEach(one -> said.add(Statement.holds(
                FinanceFacts.INCOME_SHARE,
                new FinanceFacts.IncomeShare(organization, year, one.member(), one.amount()),
                effectiveOn)));
        return said;
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(FinanceFacts.INCOME_DISTRIBUTION, organization, year));
    }
}
