package vn.htx.core.rulebook.support;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.SupportFacts;
import vn.htx.core.support.SupportFacts.Award;
import vn.htx.core.support.SupportFacts.Balance;
import vn.htx.core.support.SupportFacts.Ceiling;

/** Các khoản hỗ trợ đã quyết định: awards known to a source, and what they come to. */
record Awards(FactSource facts) {

    /** What the awards of a beneficiary come to that a ceiling adds up with an award of the measure. */
    Dong countedWith(Award award, Ceiling ceiling) {
        Optional<Reference> content = content(award.measure());
        return counted(query(award.beneficiary())
                .filter(inScope(award, ceiling, content))
                .filter(inPeriod(award, ceiling)));
    }

    private Stream<Award> query(Beneficiary beneficiary) {
        return values(FactQuery.all(SupportFacts.AWARD).where("beneficiary", beneficiary));
    }

    private Predicate<Award> inScope(Award award, Ceiling ceiling, Optional<Reference> content) {
        return switch (ceiling.scope()) {
            case MEASURE -> other -> other.measure().equals(award.measure());
            case PROGRAMME -> other -> other.programme().equals(award.programme());
            case CONTENT ->
                other -> other.measure().equals(award.measure())
                        || (content.isPresent() && content(other.measure()).equals(content));
            case ALL -> other -> true;
        };
    }

    private static Predicate<Award> inPeriod(Award award, Ceiling ceiling) {
        return switch (ceiling.period()) {
            case AWARD -> other -> other.award().equals(award.award());
            case YEAR -> other -> other.year() == award.year();
            case WHOLE -> other -> true;
        };
    }

    /** What the awards of a beneficiary come to that are for the same project as an award, or that award alone. */
    Dong countedForTheSame(Award award, Ceiling ceiling) {
        Optional<Reference> content = content(award.measure());
        return counted(query(award.beneficiary())
                .filter(other -> other.award().equals(award.award())
                        || (award.project().isPresent()
                                && other.project().equals(award.project())
                                && inScope(award, ceiling, content).test(other))));
    }

    /** What the awards of a programme that burden a budget year come to. */
    Dong countedOf(Reference programme, long year) {
        return counted(values(
                FactQuery.all(SupportFacts.AWARD).where("programme", programme).where("year", year)));
    }

    private Dong counted(Stream<Award> awards) {
        return awards.map(award -> latest(award).map(Balance::counted).orElse(award.amount()))
                .reduce(Dong.ZERO, Dong::plus);
    }

    /** What is left of an award by all that is known, whatever the day. */
    private Optional<Balance> latest(Award award) {
        List<KnownFact<Balance>> balances =
                facts.listFacts(FactQuery.all(SupportFacts.BALANCE).where("award", award.award()));
        return balances.stream()
                .map(KnownFact::fact)
                .filter(fact -> fact.period().isOpen())
                .map(fact -> fact.value())
                .findFirst();
    }

    private Optional<Reference> content(Reference measure) {
        return values(FactQuery.all(SupportFacts.MEASURE).where("measure", measure))
                .flatMap(offered -> offered.content().stream())
                .findFirst();
    }

    private <F extends Record> Stream<F> values(FactQuery<F> query) {
        return facts.listFacts(query).stream().map(known -> known.fact().value());
    }
}
