package vn.htx.reporting.definition;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.reporting.Figure;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.Value;

/**
 * Số liệu do báo cáo tự tính: what reports reckon from cases one by one, where no indicator of the register is defined. Its
 * words stand with the labels of reports, under the same keys as those of indicators.
 */
public enum Reckoned {
    DIALOGUE_PRESENT("dialogue.present", "organizations"),
    DIALOGUE_UNITS("dialogue.units.count", "units"),
    DIALOGUE_HELD("dialogue.units.held", "units"),
    DIALOGUE_MISSING("dialogue.units.missing", "units"),
    DIALOGUE_OF_UNIT("dialogue.units.conferences", "conferences"),
    OBSTACLES_RAISED("obstacles.of-year.raised", "obstacles"),
    OBSTACLES_ANSWERED("obstacles.of-year.answered", "obstacles"),
    OBSTACLES_RESOLVED("obstacles.of-year.resolved", "obstacles"),
    OBSTACLES_WITHDRAWN("obstacles.of-year.withdrawn", "obstacles"),
    OBSTACLES_OPEN("obstacles.of-year.open", "obstacles"),
    OBSTACLES_OVERDUE("obstacles.of-year.overdue", "obstacles"),
    DAYS_OPEN_MEDIAN("obstacles.days-open.median", "days"),
    DAYS_OPEN_MEAN("obstacles.days-open.mean", "days"),
    RANK_MOVES("evaluation.moves", "cooperatives"),
    REMEDIES_ORDERED("supervision.remedies.ordered", "remedies"),
    REMEDIES_DUE("supervision.remedies.due", "remedies"),
    REMEDIES_OVERDUE("supervision.remedies.overdue", "remedies"),
    REMEDIES_UNTOLD("supervision.remedies.last-day-unknown", "remedies"),
    REMEDIES_CLOSED("supervision.remedies.closed", "remedies"),
    VIOLATIONS_STANDING("supervision.violations.standing", "violations"),
    SANCTIONS_SERVED("supervision.sanctions.served", "sanctions"),
    COMPLAINTS_OPEN("complaints.open", "complaints"),
    COMPLAINTS_OVERDUE("complaints.overdue", "complaints"),
    POLICY_PROGRAMMES("policies.programmes", "programmes"),
    POLICY_MEASURES("policies.measures", "measures"),
    POLICY_REACHED("policies.organizations", "organizations"),
    COMPARED_ORGANIZATIONS("compared.organizations", "organizations"),
    COMPARED_MEMBERS("compared.members", "members"),
    COMPARED_CAPITAL("compared.capital", "dong"),
    COMPARED_REVENUE("compared.revenue", "dong"),
    COMPARED_GOOD_OR_FAIR("compared.good-or-fair", "share"),
    ORGANIZATION_MEMBERS("organization.members", "members"),
    ORGANIZATION_CAPITAL("organization.capital", "dong"),
    ORGANIZATION_REVENUE("organization.revenue", "dong"),
    ORGANIZATION_PROFIT("organization.profit", "dong"),
    ORGANIZATION_ASSETS("organization.assets", "dong"),
    ORGANIZATION_WORKERS("organization.workers", "people"),
    ORGANIZATION_AWARDS("organization.awards", "cases"),
    ORGANIZATION_AWARDED("organization.awarded", "dong"),
    ORGANIZATION_PAID("organization.paid", "dong"),
    ORGANIZATION_RECOVERED("organization.recovered", "dong"),
    ORGANIZATION_BREACHES("organization.breaches", "findings"),
    ORGANIZATION_DUTIES("organization.duties", "duties");

    private final String id;
    private final String unit;

    Reckoned(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** The id figures bear. */
    public String id() {
        return id;
    }

    /** A figure of the report's day. */
    public Figure figure(Value value) {
        return new Figure(
                id, value, unit, Collections.emptySortedMap(), Optional.empty(), Scope.REGISTER, Optional.empty());
    }

    /** A figure of the report's day: how many. */
    public Figure figure(long number) {
        return figure(Value.of(number));
    }

    /** A figure of some days. */
    public Figure figure(Value value, EffectivePeriod days) {
        return figure(value).of(days);
    }

    /** A figure of some days: how many. */
    public Figure figure(long number, EffectivePeriod days) {
        return figure(Value.of(number), days);
    }

    /** A number, or that it is missing for a reason. */
    public static Value orMissing(Optional<Ratio> ratio, MissingReason reason) {
        return ratio.map(Value::of).orElse(Value.missing(reason));
    }

    /** A number, or that it is missing for a reason. */
    public static Value orMissing(OptionalLong number, MissingReason reason) {
        return number.isPresent() ? Value.of(number.getAsLong()) : Value.missing(reason);
    }
}
