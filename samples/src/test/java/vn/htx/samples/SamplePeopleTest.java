package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.htx.core.filing.Filing;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.people.ErasePerson;
import vn.htx.core.people.MemberId;
import vn.htx.core.people.Person;

/** The vault is told of a few, and of them only codes. */
class SamplePeopleTest {

    private static final List<Filing> FILINGS = SampleProvince.backan().filings();

    @Test
    void names_and_identity_numbers_are_codes_and_nothing_else_is_told() {
        assertThat(people()).allSatisfy(person -> {
            assertThat(person.name().orElseThrow()).matches("Thành viên mẫu [0-9]{5}");
            assertThat(person.identityNumber().orElseThrow()).matches("000[0-9]{9}");
            assertThat(List.of(person.birthDate(), person.address(), person.ethnicity(), person.note()))
                    .allMatch(Optional::isEmpty);
        });
    }

    @Test
    void about_two_hundred_are_known_and_no_identity_number_belongs_to_two() {
        Map<MemberId, String> numbers = new HashMap<>();
        people().forEach(person ->
                numbers.put(person.member(), person.identityNumber().orElseThrow()));
        assertThat(numbers).hasSizeBetween(150, 250);
        assertThat(numbers.values()).doesNotHaveDuplicates();
    }

    private static List<Person> people() {
        List<Person> people = new ArrayList<>();
        FILINGS.forEach(filing -> people.addAll(filing.people()));
        return people;
    }

    @Test
    void those_erased_were_known_and_have_left() {
        List<Filing> erasures = FILINGS.stream()
                .filter(filing -> filing.act() instanceof ErasePerson)
                .toList();
        assertThat(erasures).hasSizeBetween(1, 2).allSatisfy(erasure -> {
            MemberId member = ((ErasePerson) erasure.act()).member();
            assertThat(people()).extracting(Person::member).contains(member);
            assertThat(dayLeft(member)).isBefore(erasure.effectiveOn());
        });
    }

    private static LocalDate dayLeft(MemberId member) {
        return FILINGS.stream()
                .filter(filing -> filing.act() instanceof LeaveOrganization leaving
                        && leaving.member().equals(member))
                .findFirst()
                .orElseThrow()
                .effectiveOn();
    }
}
