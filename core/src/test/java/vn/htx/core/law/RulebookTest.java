package vn.htx.core.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.entry;
import static vn.htx.core.law.Messages.ENGLISH;
import static vn.htx.core.law.Messages.VIETNAMESE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.law.example.Club;
import vn.htx.core.law.example.ClubLaw;
import vn.htx.core.law.example.EnoughMembers;

class RulebookTest {

    private static final Rulebook RULEBOOK = ClubLaw.rulebook();
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @CsvSource({
        "2009-12-31, 9, NOT_APPLICABLE, law.rule-not-in-force", // before the rule's first version
        "2010-01-01, 2, VIOLATED, club.members",
        "2010-01-01, 3, SATISFIED, club.members",
        "2014-12-31, 2, VIOLATED, club.members",
        "2014-12-31, 4, SATISFIED, club.members",
        "2015-01-01, 2, NOT_APPLICABLE, law.parameter-not-in-force", // the parameter's declared gap
        "2017-12-31, 2, NOT_APPLICABLE, law.parameter-not-in-force",
        "2018-01-01, 9, UNDETERMINED, law.parameter-not-supplied",
        "2019-12-31, 9, UNDETERMINED, law.parameter-not-supplied",
        "2020-01-01, 4, VIOLATED, club.members",
        "2020-01-01, 5, SATISFIED, club.members",
        "2020-01-01, 6, SATISFIED, club.members",
        "2021-12-31, 4, VIOLATED, club.members",
        "2022-01-01, 4, NOT_APPLICABLE, law.rule-not-in-force", // the rule's declared gap
        "2022-12-31, 4, NOT_APPLICABLE, law.rule-not-in-force",
        "2023-01-01, 9, UNDETERMINED, law.rule-not-confirmed", // a version from memory
        "2023-12-31, 9, UNDETERMINED, law.rule-not-confirmed",
        "2024-01-01, 4, VIOLATED, club.members",
        "2026-01-01, 5, SATISFIED, club.members",
    })
    void theLawOfTheDayDecides(LocalDate day, int members, Verdict.Kind kind, String reason) {
        List<Finding> findings = RULEBOOK.assessAll(Club.withMembers(members), day);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.verdict().kind()).isEqualTo(kind);
            assertThat(finding.verdict().reason()).hasToString(reason);
            assertThat(finding.day()).isEqualTo(day);
            assertThat(finding.subject()).isEqualTo("club-1");
            assertThat(finding.rule()).isEqualTo("T-CLUB-01");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2011-12-31, 2023-12-31, UNDETERMINED",
        "2011-12-31, 2024-01-01, NOT_APPLICABLE",
        "2011-12-31, 2025-06-30, NOT_APPLICABLE",
        "2011-12-31, 2025-07-01, VIOLATED",
        "2012-01-01, 2024-01-01, VIOLATED",
    })
    void thoseFormedBeforeAreSparedForATime(LocalDate formedOn, LocalDate day, Verdict.Kind kind) {
        assertThat(find(Club.withMembers(1).formedOn(formedOn), day).verdict().kind())
                .isEqualTo(kind);
    }

    @Test
    void aFindingSaysWhyInBothLanguagesAndCitesTheArticleOfTheDay() {
        Finding finding = find(Club.withMembers(4), TODAY);

        assertThat(finding.facts()).containsExactly(entry("required", "5"), entry("actual", "4"));
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Câu lạc bộ phải có ít nhất 5 hội viên, hiện có 4.");
        assertThat(finding.message(ENGLISH)).isEqualTo("A club must have at least 5 members; this one has 4.");
        assertThat(finding.citation()).map(Citation::toString).contains("law:2/2021/QH15#4.7");
        assertThat(finding.since()).isEmpty();
        assertThat(finding.since(TODAY.minusDays(3)).since()).contains(TODAY.minusDays(3));
    }

    @Test
    void aFindingIsNoBetterSupportedThanTheValuesItRestsOn() {
        Finding finding = find(Club.withMembers(4), TODAY);

        assertThat(finding.version().orElseThrow().confidence()).isEqualTo(Confidence.VERIFIED);
        assertThat(finding.verdict().grounds()).extracting(DatedValue::value).containsExactly("5");
        assertThat(finding.confidence()).isEqualTo(Confidence.CORROBORATED);
    }

    @Test
    void anUndeterminedFindingNamesTheParameterThatIsMissing() {
        Finding finding = find(Club.withMembers(4), LocalDate.of(2018, 1, 1));

        assertThat(finding.verdict().missing()).containsExactly("club.members.minimum");
        assertThat(finding.message(ENGLISH)).contains("club.members.minimum");
        assertThat(find(Club.withMembers(4), TODAY).verdict().missing()).isEmpty();
    }

    @Test
    void aRuleMayFindItselfOutOfReach() {
        Finding finding = find(Club.withMembers(1).dormantSince(LocalDate.of(2025, 2, 3)), TODAY);

        assertThat(finding.verdict().kind()).isEqualTo(Verdict.Kind.NOT_APPLICABLE);
        assertThat(finding.message(VIETNAMESE)).isEqualTo("Câu lạc bộ tạm nghỉ từ ngày 03/02/2025.");
    }

    @Test
    void aViolationRefusesTheActsTheRuleNamesAndRemarksOnOthers() {
        List<Finding> broken = RULEBOOK.assessAll(Club.withMembers(4), TODAY);
        List<Finding> sound = RULEBOOK.assessAll(Club.withMembers(5), TODAY);

        assertThat(RULEBOOK.refusals(broken, "found-club")).isEqualTo(broken);
        assertThat(RULEBOOK.refusals(broken, "leave-club")).isEmpty();
        assertThat(RULEBOOK.refusals(sound, "found-club")).isEmpty();
        assertThat(new EnoughMembers().on("found-club")).isEqualTo(Effect.REFUSES);
        assertThat(new EnoughMembers().on("leave-club")).isEqualTo(Effect.REMARKS);
    }

    @Test
    void rulesForOtherSubjectsAreNotAsked() {
        assertThat(RULEBOOK.assessAll(() -> "no club", TODAY)).isEmpty();
        assertThat(RULEBOOK.changeDays(LegalSubject.class)).isEmpty();
    }

    @Test
    void everyEdgeOfVersionsValuesAndTransitionsIsAChangeDay() {
        assertThat(RULEBOOK.changeDays(Club.class))
                .extracting(LocalDate::toString)
                .containsExactly(
                        "2010-01-01",
                        "2015-01-01",
                        "2018-01-01",
                        "2020-01-01",
                        "2022-01-01",
                        "2023-01-01",
                        "2024-01-01",
                        "2025-07-01");
    }

    @Test
    void theDigestFollowsRulesAndPack() {
        Rulebook noRules = Rulebook.of(RULEBOOK.pack(), List.of());

        assertThat(ClubLaw.rulebook().digest()).isEqualTo(RULEBOOK.digest());
        assertThat(noRules.digest())
                .isNotEqualTo(RULEBOOK.digest())
                .isEqualTo(RULEBOOK.pack().digest());
        assertThat(RULEBOOK.withPack(withMinimum("6")).digest()).isNotEqualTo(RULEBOOK.digest());
    }

    @Test
    void anotherPackJudgesByItsOwnValues() {
        Finding finding = RULEBOOK.withPack(withMinimum("6")).assess(new EnoughMembers(), Club.withMembers(5), TODAY);

        assertThat(finding.verdict().isViolated()).isTrue();
        assertThat(finding.facts()).containsEntry("required", "6");
    }

    @Test
    void rulesAreFoundByTheirId() {
        assertThat(RULEBOOK.find("T-CLUB-01")).isPresent();
        assertThat(RULEBOOK.find("T-CLUB-02")).isEmpty();
        assertThat(RULEBOOK.rules()).extracting(Rule::id).containsExactly("T-CLUB-01");
    }

    @Test
    void allThatIsWrongWithRulesIsReportedTogether() {
        Rule<Club> careless = new Careless(
                "club-2",
                List.of(
                        RuleVersion.of("2010-01-01/2011-01-01", "law:3/2020/QH14#1", Confidence.VERIFIED),
                        RuleVersion.of("2012-01-01/..", "law:1/2009/QH12#1", Confidence.VERIFIED)));

        assertThatExceptionOfType(LawDataException.class)
                .isThrownBy(() -> Rulebook.of(
                        RULEBOOK.pack(),
                        List.of(
                                new EnoughMembers(),
                                new EnoughMembers(),
                                careless,
                                new Careless("T-CLUB-03", List.of()))))
                .satisfies(e -> assertThat(e.problems())
                        .extracting(LawProblem::toString)
                        .anySatisfy(text -> assertThat(text).startsWith("rule T-CLUB-01: the id is used by two rules"))
                        .anySatisfy(text -> assertThat(text).startsWith("rule club-2: Not the id of a rule"))
                        .anySatisfy(text -> assertThat(text).startsWith("rule club-2: the rule has an undeclared gap"))
                        .anySatisfy(
                                text -> assertThat(text).startsWith("rule club-2: unknown instrument law:3/2020/QH14"))
                        .anySatisfy(text ->
                                assertThat(text).startsWith("rule club-2: No row declares the parameter club.fee"))
                        .anySatisfy(
                                text -> assertThat(text).startsWith("rule T-CLUB-03: a rule has at least one version"))
                        .hasSize(7));
    }

    @Test
    void aRuleMayNotAskForWhatItDoesNotSayItReads() {
        Law law = RULEBOOK.on(TODAY).readBy(new Careless("T-CLUB-03", List.of()));

        assertThatIllegalStateException()
                .isThrownBy(() -> law.ask(EnoughMembers.MINIMUM))
                .withMessageContaining("T-CLUB-03")
                .withMessageContaining("reads()");
    }

    @Test
    void onlyRulesThatKeepEvidenceLeaveSomeWhateverTheySay() {
        Rulebook both = Rulebook.of(RULEBOOK.pack(), List.of(new EnoughMembers(), new Witnessed()));
        List<Finding> all = both.assessAll(Club.withMembers(5), TODAY);

        assertThat(all).extracting(Finding::rule).containsExactly("T-CLUB-01", "T-CLUB-09");
        assertThat(both.evidence(all)).extracting(Finding::rule).containsExactly("T-CLUB-09");
        assertThat(both.evidence(both.assessAll(Club.withMembers(5), TODAY.minusYears(20))))
                .isEmpty();
    }

    @Test
    void aRuleIsJudgedThoughTheBookDoesNotHoldIt() {
        Finding finding = RULEBOOK.assess(new Witnessed(), Club.withMembers(5), TODAY);

        assertThat(finding.rule()).isEqualTo("T-CLUB-09");
        assertThat(finding.verdict().kind()).isEqualTo(Verdict.Kind.SATISFIED);
        assertThat(RULEBOOK.changeDays(new Witnessed())).containsExactly(LocalDate.of(2010, 1, 1));
    }

    @Test
    void theLawOfAnotherDayIsReadByTheSameRule() {
        Law law = RULEBOOK.on(TODAY, new EnoughMembers());

        assertThat(law.day()).isEqualTo(TODAY);
        assertThat(law.ask(EnoughMembers.MINIMUM).find()).contains(5);
        assertThat(law.at(LocalDate.of(2010, 1, 1)).ask(EnoughMembers.MINIMUM).find())
                .contains(3);
        assertThatIllegalStateException()
                .isThrownBy(() -> RULEBOOK.on(TODAY, new Witnessed())
                        .at(TODAY.minusDays(1))
                        .ask(EnoughMembers.MINIMUM));
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01, NotInForce, none", "2018-01-01, NotSupplied, ''", "2020-01-01, Value, 5"})
    void anAnswerNamesTheRowItComesFrom(LocalDate day, String kind, String value) {
        Answer<Integer> answer = RULEBOOK.on(day).ask(EnoughMembers.MINIMUM);

        assertThat(answer.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(answer.version()).map(DatedValue::value).contains(value);
        assertThat(RULEBOOK.on(LocalDate.of(2009, 12, 31))
                        .ask(EnoughMembers.MINIMUM)
                        .version())
                .isEmpty();
    }

    @Test
    void aStateIsNotFoundBeforeItBegins() {
        Finding finding = find(Club.withMembers(4), TODAY);

        assertThat(finding.since(TODAY).since()).contains(TODAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> finding.since(TODAY.plusDays(1)))
                .withMessageContaining("only since 2026-01-02: T-CLUB-01");
    }

    @Test
    void noArticleIsCalledVerifiedThatIsNotNamed() {
        Citation wholeLaw = Citation.parse("law:2/2021/QH15");
        TransitionProvision provision = ClubLaw.rows().transitions().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleVersion.of("2010-01-01/..", "law:2/2021/QH15", Confidence.VERIFIED))
                .withMessageContaining("Verified means the article was read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TransitionProvision(
                        provision.rule(),
                        provision.formedBefore(),
                        provision.period(),
                        wholeLaw,
                        Confidence.VERIFIED,
                        ""))
                .withMessageContaining("Verified means the article was read");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Designation(
                        "difficult-area", Scope.EVERYONE, provision.period(), wholeLaw, Confidence.VERIFIED, ""))
                .withMessageContaining("Verified means the article was read");
    }

    private static Finding find(Club club, LocalDate day) {
        return RULEBOOK.assess(new EnoughMembers(), club, day);
    }

    private static RulePack withMinimum(String minimum) {
        LawRows rows = ClubLaw.rows();
        List<DatedValue> values = Stream.concat(
                        rows.values().stream().limit(3),
                        Stream.of(
                                ClubLaw.minimum("2020-01-01/..", minimum, "law:2/2021/QH15#4.7", Confidence.VERIFIED)))
                .toList();
        return RulePack.of(new LawRows(rows.instruments(), values, rows.transitions()));
    }

    /** A rule that reads a parameter nobody declared. */
    private record Careless(String id, List<RuleVersion> versions) implements Rule<Club> {
        @Override
        public Class<Club> subject() {
            return Club.class;
        }

        @Override
        public Set<ReasonCode> reasons() {
            return Set.of();
        }

        @Override
        public Set<Parameter<?>> reads() {
            return Set.of(Parameter.dong("club.fee"));
        }

        @Override
        public Verdict assess(Club club, Law law) {
            return law.ask(Parameter.dong("club.fee"))
                    .judge(fee -> Verdict.undetermined(LawReasons.RULE_NOT_CONFIRMED, "day", law.day()));
        }
    }

    /** A rule all of whose answers are kept. */
    private record Witnessed() implements Rule<Club> {

        private static final ReasonCode MEMBERS =
                ReasonCode.requirement(EnoughMembers.class, "club.members", "required", "actual");

        @Override
        public String id() {
            return "T-CLUB-09";
        }

        @Override
        public Class<Club> subject() {
            return Club.class;
        }

        @Override
        public List<RuleVersion> versions() {
            return List.of(RuleVersion.of("2010-01-01/..", "law:1/2009/QH12#1", Confidence.VERIFIED));
        }

        @Override
        public Set<ReasonCode> reasons() {
            return Set.of(MEMBERS);
        }

        @Override
        public boolean keepsEvidence() {
            return true;
        }

        @Override
        public Verdict assess(Club club, Law law) {
            return Verdict.of(club.members() > 0).because(MEMBERS, "required", 1, "actual", club.members());
        }
    }
}
