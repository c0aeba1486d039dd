package vn.htx.core.capital;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.capital.CapitalLedger.Holding;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Sổ đăng ký thành viên: the register of members of an organization on any day (Law 17/2023/QH15, Article 15.1). Members are
 * codes; who they are is in the vault. Immutable.
 */
public final class MemberRegister {

    private final FactSource facts;
    private final OrganizationId organization;

    /** The register of members of an organization, by the facts of a source. */
    public MemberRegister(FactSource facts, OrganizationId organization) {
        this.facts = facts;
        this.organization = organization;
    }

    /**
     * One member.
     *
     * @param membership who, and how taking part
     * @param kind loại thành viên on the day
     * @param since the first day of this spell of membership
     * @param representative who speaks for a member that is no individual
     * @param committed cam kết góp
     * @param paid đã góp
     * @param share tỷ lệ vốn góp: of what all members of the day have committed
     * @param certificate the certificate of contribution
     * @param certifiedOn the day it was issued
     */
    public record Line(
            Membership membership,
            MemberKind kind,
            LocalDate since,
            Optional<MemberId> representative,
            Dong committed,
            Dong paid,
            Optional<Ratio> share,
            Optional<String> certificate,
            Optional<LocalDate> certifiedOn) {}

    /** The members of a day, by code. */
    public Stream<Line> on(LocalDate day) {
        CapitalLedger ledger = CapitalLedger.of(facts, organization);
        var holdings = ledger.holdings(day);
        Dong whole = ledger.committed(day);
        return list(MemberFacts.MEMBERSHIP, day).stream()
                .map(spell -> line(
                        spell, Optional.ofNullable(holdings.get(spell.value().member())), whole, day));
    }

    private Line line(Fact<Membership> spell, Optional<Holding> holding, Dong whole, LocalDate day) {
        MemberId member = spell.value().member();
        Optional<Fact<CapitalFacts.Certificate>> certificate = find(CapitalFacts.CERTIFICATE, member, day);
        return new Line(
                spell.value(),
                MemberKind.of(spell.value().participation(), day),
                firstDay(member, spell.period().from()),
                find(MemberFacts.REPRESENTATIVE, member, day)
                        .map(fact -> fact.value().representative()),
                holding.map(Holding::committed).orElse(Dong.ZERO),
                holding.map(Holding::paid).orElse(Dong.ZERO),
                holding.filter(held -> whole.isPositive()).map(held -> Ratio.of(held.committed(), whole)),
                certificate.map(fact -> fact.value().number()),
                certificate.map(fact -> fact.period().from()));
    }

    /** A change of participation begins another fact, not another membership. */
    private LocalDate firstDay(MemberId member, LocalDate from) {
        return find(MemberFacts.MEMBERSHIP, member, from.minusDays(1))
                .map(before -> firstDay(member, before.period().from()))
                .orElse(from);
    }

    private <F extends Record> List<Fact<F>> list(FactType<F> type, LocalDate day) {
        return facts
                .listFacts(
                        FactQuery.all(type).where("organization", organization).on(day))
                .stream()
                .map(KnownFact::fact)
                .toList();
    }

    private <F extends Record> Optional<Fact<F>> find(FactType<F> type, MemberId member, LocalDate day) {
        return facts
                .listFacts(FactQuery.all(type)
                        .where("organization", organization)
                        .where("member", member)
                        .on(day))
                .stream()
                .map(KnownFact::fact)
                .findFirst();
    }
}
