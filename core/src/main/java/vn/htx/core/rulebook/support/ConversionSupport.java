package vn.htx.core.rulebook.support;

import java.time.LocalDate;
import java.util.Optional;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.time.EffectivePeriod;

/**
 * Hỗ trợ tổ hợp tác chuyển đổi thành hợp tác xã: for how long a cooperative that was a group has what the law gives it by itself
 * (Law 17/2023/QH15, Article 109; R-SUP-10). Advice on the conversion, the first certificate and the first licence fee are
 * free once and have no period; income tax and land follow their own laws.
 *
 * @param advice tư vấn về thuế, kế toán miễn phí: within this period, if a value of the law is in force
 * @param licenceTax miễn lệ phí môn bài: for this period, if a value of the law is in force
 */
public record ConversionSupport(Optional<EffectivePeriod> advice, Optional<EffectivePeriod> licenceTax) {

    private static final Parameter<Integer> ADVICE = Parameter.integer("support.conversion.advice.years");
    private static final Parameter<Integer> LICENCE_TAX = Parameter.integer("support.conversion.licence-tax.years");

    /** What an organization has, by the law of the day it was converted; empty if it never was a group. */
    public static Optional<ConversionSupport> of(OrganizationOnDay organization, Law law) {
        return organization
                .begun(OrganizationFacts.EXISTENCE)
                .filter(fact -> fact.value().convertedFrom().isPresent())
                .map(fact -> fact.period().from())
                .min(LocalDate::compareTo)
                .map(converted -> new ConversionSupport(
                        since(converted, ADVICE, law.at(converted)), since(converted, LICENCE_TAX, law.at(converted))));
    }

    private static Optional<EffectivePeriod> since(LocalDate converted, Parameter<Integer> years, Law law) {
        return law.ask(years).find().map(many -> EffectivePeriod.of(converted, converted.plusYears(many)));
    }
}
