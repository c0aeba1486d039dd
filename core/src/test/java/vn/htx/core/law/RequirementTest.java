package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.htx.core.law.Requirement.Treatment;
import vn.htx.core.law.example.ClubLaw;

/** What is made of each requirement of the law is on record. */
class RequirementTest {

    @Test
    void everyRequirementIsListedOnceInTheOrderOfItsId() {
        assertThat(Requirement.list())
                .extracting(Requirement::id)
                .contains("R-MEM-01", "R-CAP-01", "R-GOV-01", "R-FIN-01")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void aRequirementIsFoundByItsId() {
        Requirement found = Requirement.find("R-MEM-01").orElseThrow();

        assertThat(found.treatment()).isEqualTo(Treatment.RULE);
        assertThat(found.by()).containsExactly("R-MEM-01", "R-MEM-01-ADULTS");
        assertThat(Requirement.find("R-MEM-999")).isEmpty();
    }

    @Test
    void whatIsJudgedOrComputedNamesWhatDoesItAndTheRestSaysWhyNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement("R-X-01", Treatment.RULE, List.of(), "a note"))
                .withMessage("R-X-01: rule and yet by []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement("R-X-01", Treatment.NOT_EXECUTABLE, List.of("R-X-01"), "a note"))
                .withMessage("R-X-01: not-executable and yet by [R-X-01]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement("R-X-01", Treatment.NOT_EXECUTABLE, List.of(), ""))
                .withMessage("R-X-01: say why it is not executable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Requirement("x-01", Treatment.RULE, List.of("R-X-01"), ""))
                .withMessageContaining("Not the id of a rule");
        assertThat(new Requirement("R-X-01", Treatment.DERIVED, List.of("Headcount"), "").by())
                .containsExactly("Headcount");
    }

    @Test
    void thePageLinksTheRulesAndNamesWhateverElseComputes() {
        String page = LegalRulesPage.of(
                ClubLaw.rulebook(),
                List.of(
                        new Requirement("T-CLUB-01", Treatment.RULE, List.of("T-CLUB-01"), ""),
                        new Requirement("T-CLUB-02", Treatment.DERIVED, List.of("Headcount", "T-CLUB-01"), "counted"),
                        new Requirement("T-CLUB-03", Treatment.NOT_EXECUTABLE, List.of(), "nobody files it")));

        String link = "[T-CLUB-01](#t-club-01-số-hội-viên-tối-thiểu-của-câu-lạc-bộ)";
        assertThat(page)
                .startsWith("# Quy định pháp luật / Legal rules\n\nGenerated from the rulebook;")
                .contains("""

                ## Danh mục / Requirements

                *rule*: judged by the rules named; *derived*: computed by the classes named; *not-executable*: left to people.

                | requirement | treatment | by | note |
                | --- | --- | --- | --- |
                | T-CLUB-01 | rule | LINK |  |
                | T-CLUB-02 | derived | `Headcount`, LINK | counted |
                | T-CLUB-03 | not-executable |  | nobody files it |
                """.replace("LINK", link));
        assertThat(LegalRulesPage.of(ClubLaw.rulebook())).doesNotContain("## Danh mục");
    }

    @Test
    void thePageSaysHowToReadItAndEndsWithTransitionsAndInstruments() {
        assertThat(LegalRulesPage.of(ClubLaw.rulebook()))
                .contains("Periods begin with the first day and end before the last.")
                .contains("Confidence: verified, corroborated, derived, recalled, unknown.")
                .contains("\n## Chuyển tiếp / Transition provisions\n\n| rule | formed before |")
                .contains("\n## Văn bản / Instruments\n\n| văn bản | tên |");
    }
}
