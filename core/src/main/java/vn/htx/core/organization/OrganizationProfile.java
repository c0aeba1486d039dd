package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Dong;

/**
 * What is known of an organization on a day, whichever its kind.
 *
 * @param id the register's id
 * @param day the day looked at
 * @param existsSince the day its existence began
 * @param endedOn the day it ended, if it has by the day looked at
 * @param convertedFrom the group whose life it continues
 * @param name its name
 * @param seat the commune of its head office, as registered
 * @param seatSince the day it was registered there: a commune's code is read with it
 * @param sector its field of activity
 * @param lines its business lines, in order
 * @param charterCapital its charter capital (a group: total contributions)
 * @param numbers the numbers it is registered under
 * @param situations the situations that decide its legal status
 * @param operating what the last field review found, if there was one
 */
public record OrganizationProfile(
        OrganizationId id,
        LocalDate day,
        LocalDate existsSince,
        Optional<LocalDate> endedOn,
        Optional<OrganizationId> convertedFrom,
        OrganizationName name,
        AreaCode seat,
        LocalDate seatSince,
        Sector sector,
        List<BusinessLine> lines,
        Dong charterCapital,
        List<RegistrationNumber> numbers,
        Set<Situation> situations,
        Optional<Boolean> operating) {

    public OrganizationProfile {
        lines = List.copyOf(lines);
        numbers = List.copyOf(numbers);
        situations = Set.copyOf(situations);
    }

    /** The organization's code, which is its tax code (mã số thuế). */
    public Optional<String> code() {
        return numbers.stream()
                .filter(number -> number.type() == RegistrationNumber.Type.TAX_CODE)
                .map(RegistrationNumber::number)
                .findFirst();
    }
}
