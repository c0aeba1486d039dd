package vn.htx.core.charter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationId;

/** Điều lệ: the charter of an organization as it stands on a day. Immutable. */
public final class Charter {

    private final Optional<CharterFacts.Version> version;
    private final Map<CharterParameter, String> values;

    private Charter(Optional<CharterFacts.Version> version, Map<CharterParameter, String> values) {
        this.version = version;
        this.values = values;
    }

    /** The charter of an organization on a day, by the facts of a source; an empty one if none was filed. */
    public static Charter of(FactSource facts, OrganizationId organization, LocalDate day) {
        return of(
                on(facts, CharterFacts.VERSION, organization, day), on(facts, CharterFacts.SETTING, organization, day));
    }

    /** The charter made of what is effective on one day: at most one version, and what it sets. */
    public static Charter of(List<CharterFacts.Version> version, List<CharterFacts.Setting> settings) {
        Map<CharterParameter, String> values = new EnumMap<>(CharterParameter.class);
        settings.forEach(setting -> values.put(setting.parameter(), setting.value()));
        return new Charter(version.stream().findFirst(), values);
    }

    private static <F extends Record> List<F> on(
            FactSource facts, FactType<F> type, OrganizationId organization, LocalDate day) {
        return facts
                .listFacts(
                        FactQuery.all(type).where("organization", organization).on(day))
                .stream()
                .map(known -> known.fact().value())
                .toList();
    }

    /** The version in force, if a charter was filed. */
    public Optional<CharterFacts.Version> findVersion() {
        return version;
    }

    /** What it sets for a parameter, as text. */
    public Optional<String> find(CharterParameter parameter) {
        return Optional.ofNullable(values.get(parameter));
    }

    /** An amount it sets. */
    public Optional<Dong> findMoney(CharterParameter parameter) {
        return find(parameter, CharterForm.MONEY).map(CharterForm::money);
    }

    /** A part of a whole it sets. */
    public Optional<Ratio> findRatio(CharterParameter parameter) {
        return find(parameter, CharterForm.RATIO).map(CharterForm::ratio);
    }

    /** A whole number it sets. */
    public OptionalInt findNumber(CharterParameter parameter) {
        return find(parameter, CharterForm.NUMBER).stream()
                .mapToInt(CharterForm::number)
                .findFirst();
    }

    /** Whether it says yes or no. */
    public Optional<Boolean> findFlag(CharterParameter parameter) {
        return find(parameter, CharterForm.FLAG).map(Boolean::parseBoolean);
    }

    /** A day of the year it sets. */
    public Optional<MonthDay> findDayOfYear(CharterParameter parameter) {
        return find(parameter, CharterForm.DAY_OF_YEAR).map(CharterForm::monthDay);
    }

    /** How votes are counted in a union, if it says. */
    public Optional<UnionVotes> findUnionVotes() {
        return find(CharterParameter.UNION_VOTES, CharterForm.VOTES).map(CharterForm::votes);
    }

    private Optional<String> find(CharterParameter parameter, CharterForm form) {
        parameter.requireForm(form);
        return find(parameter);
    }
}
