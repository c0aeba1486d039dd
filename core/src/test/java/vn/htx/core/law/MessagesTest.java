package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.htx.core.law.Messages.ENGLISH;
import static vn.htx.core.law.Messages.VIETNAMESE;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.law.example.Club;
import vn.htx.core.law.example.EnoughMembers;

class MessagesTest {

    static List<ReasonCode> reasonsOfTheEngine() {
        return List.of(
                LawReasons.PARAMETER_NOT_IN_FORCE,
                LawReasons.PARAMETER_NOT_SUPPLIED,
                LawReasons.RULE_NOT_IN_FORCE,
                LawReasons.RULE_NOT_CONFIRMED);
    }

    @ParameterizedTest
    @MethodSource("reasonsOfTheEngine")
    void everyReasonOfTheEngineHasSoundTextsInBothLanguages(ReasonCode reason) {
        assertThat(Stream.of(VIETNAMESE, ENGLISH).flatMap(locale -> Messages.problems(reason, locale).stream()))
                .isEmpty();
    }

    @Test
    void theExampleRuleHasAllItsTexts() {
        assertThat(Messages.problems(new EnoughMembers())).isEmpty();
        assertThat(new EnoughMembers().title(VIETNAMESE)).isEqualTo("Số hội viên tối thiểu của câu lạc bộ");
        assertThat(new EnoughMembers().title(Locale.FRENCH)).isEqualTo("Least number of members of a club");
    }

    @Test
    void aMissingTextAStrayPlaceAndAnUnshownFactAreFound() {
        ReasonCode unwritten = ReasonCode.exemption(EnoughMembers.class, "club.unwritten");
        ReasonCode otherFact = ReasonCode.exemption(EnoughMembers.class, "club.dormant", "day");
        ReasonCode moreFacts = ReasonCode.exemption(EnoughMembers.class, "club.dormant", "since", "area");

        assertThat(Messages.problems(unwritten, VIETNAMESE))
                .containsExactly("No text reason.club.unwritten.not-applicable in vn.htx.core.law.example.messages_vi");
        assertThat(Messages.problems(otherFact, ENGLISH))
                .singleElement()
                .asString()
                .contains("may show only [day]");
        assertThat(Messages.problems(moreFacts, ENGLISH))
                .singleElement()
                .asString()
                .contains("shows [area]");
        assertThatExceptionOfType(MissingResourceException.class)
                .isThrownBy(() -> Messages.text(unwritten, Verdict.Kind.NOT_APPLICABLE, Map.of(), ENGLISH));
    }

    @Test
    void placesAreFilledAsPeopleWriteThem() {
        Map<String, String> facts = Map.of("day", "2024-07-01", "sum", "1000000000", "code", "$1");

        assertThat(new MessagePattern("{day:date}, {sum:number}, {code}", VIETNAMESE).filled(facts))
                .isEqualTo("01/07/2024, 1.000.000.000, $1");
        assertThat(new MessagePattern("{sum:number}", ENGLISH).filled(facts)).isEqualTo("1,000,000,000");
        assertThat(new MessagePattern("{day:day}", ENGLISH).isBroken()).isTrue();
        assertThat(new MessagePattern("{day} and {sum}", ENGLISH).isBroken()).isFalse();
    }

    @Test
    void aRuleWithoutTextsLacksItsTitleRemediesAndReasonsInBothLanguages() {
        assertThat(Messages.problems(new Wordless()))
                .containsExactly(
                        "No text rule.T-CLUB-08.title in vn.htx.core.law.messages_vi",
                        "No text remedy.club.apologize in vn.htx.core.law.example.messages_vi",
                        "No text reason.club.early.not-applicable in vn.htx.core.law.example.messages_vi",
                        "No text reason.club.late.undetermined in vn.htx.core.law.example.messages_vi",
                        "No text rule.T-CLUB-08.title in vn.htx.core.law.messages_en",
                        "No text remedy.club.apologize in vn.htx.core.law.example.messages_en",
                        "No text reason.club.early.not-applicable in vn.htx.core.law.example.messages_en",
                        "No text reason.club.late.undetermined in vn.htx.core.law.example.messages_en");
    }

    @Test
    void aTextIsFoundByItsKeyAndAnArticleIsShownAsPeopleSayIt() {
        assertThat(Messages.text(EnoughMembers.class, "remedy.club.recruit", ENGLISH))
                .isEqualTo("Admit more members.");
        Map<String, String> facts = Map.of("article", "law:17/2023/QH15#4.7");
        assertThat(new MessagePattern("{article:citation}", VIETNAMESE).filled(facts))
                .isEqualTo("Điều 4 khoản 7, Luật 17/2023/QH15");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new MessagePattern("{day}", ENGLISH).filled(facts))
                .withMessageContaining("names a fact that is not there: {day}");
    }

    @Test
    void aReasonHasATextForEachKindOfVerdictItMayGive() {
        assertThat(ReasonCode.requirement(EnoughMembers.class, "club.x").verdicts())
                .containsExactlyInAnyOrder(Verdict.Kind.SATISFIED, Verdict.Kind.VIOLATED);
        assertThat(ReasonCode.uncertainty(EnoughMembers.class, "club.x").verdicts())
                .containsExactly(Verdict.Kind.UNDETERMINED);
        assertThat(ReasonCode.uncertainty(EnoughMembers.class, "club.x").key(Verdict.Kind.UNDETERMINED))
                .isEqualTo("reason.club.x.undetermined");
    }

    /** A rule nobody has found words for. */
    private record Wordless() implements Rule<Club> {
        @Override
        public String id() {
            return "T-CLUB-08";
        }

        @Override
        public Class<Club> subject() {
            return Club.class;
        }

        @Override
        public List<RuleVersion> versions() {
            return List.of();
        }

        @Override
        public Set<ReasonCode> reasons() {
            return Set.of(
                    ReasonCode.uncertainty(EnoughMembers.class, "club.late"),
                    ReasonCode.exemption(EnoughMembers.class, "club.early"));
        }

        @Override
        public Set<Remedy.Code> remedies() {
            return Set.of(new Remedy.Code(EnoughMembers.class, "club.apologize"));
        }

        @Override
        public Verdict assess(Club club, Law law) {
            return Verdict.notApplicable(ReasonCode.exemption(EnoughMembers.class, "club.early"));
        }
    }
}
