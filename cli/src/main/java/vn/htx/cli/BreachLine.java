package vn.htx.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Deadline;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.Rule;
import vn.htx.core.law.Rulebook;
import vn.htx.core.organization.Organization;
import vn.htx.core.register.Breach;

/** One breach, with the organization that is in it. */
record BreachLine(Organization organization, Breach breach) {

    static final List<String> HEADINGS = List.of(
            "organization",
            "area",
            "rule",
            "severity",
            "since",
            "ended",
            "article",
            "confidence",
            "facts",
            "message",
            "remedy",
            "deadline");

    Finding finding() {
        return breach.finding();
    }

    /** Its cells under the headings. */
    List<Object> cells(Rulebook rulebook, Locale locale) {
        Finding finding = finding();
        return List.of(
                organization.id().value(),
                organization.profile().seat().value(),
                finding.rule(),
                severity(rulebook),
                finding.since().map(Object::toString).orElse(""),
                ended(),
                finding.citation().map(citation -> citation.format(locale)).orElse(""),
                RecordMapper.nameOf(finding.confidence()),
                finding.facts(),
                finding.message(locale),
                finding.verdict().remedy().map(remedy -> text(remedy, locale)).orElse(""),
                deadline());
    }

    /** Prints it in a few lines, for people. */
    void print(Rulebook rulebook, Locale locale, PrintWriter out) {
        Finding finding = finding();
        out.println(organization.id() + "  " + finding.rule() + "  " + severity(rulebook) + "  since "
                + finding.since().map(Object::toString).orElse("?") + (ended().isEmpty() ? "" : ", ended " + ended()));
        out.println("    " + finding.message(locale));
        finding.citation().ifPresent(citation -> out.println("    " + citation.format(locale)));
        finding.verdict()
                .remedy()
                .ifPresent(remedy -> out.println(
                        "    -> " + text(remedy, locale) + (deadline().isEmpty() ? "" : " (" + deadline() + ")")));
    }

    private String severity(Rulebook rulebook) {
        return rulebook.find(finding().rule())
                .map(Rule::severity)
                .map(RecordMapper::nameOf)
                .orElseThrow();
    }

    private String ended() {
        return breach.endedOn().map(Object::toString).orElse("");
    }

    private String deadline() {
        return finding()
                .verdict()
                .remedy()
                .flatMap(Remedy::deadline)
                .flatMap(Deadline::lastDay)
                .map(Object::toString)
                .orElse("");
    }

    private static String text(Remedy remedy, Locale locale) {
        return remedy.code().text(locale);
    }
}
