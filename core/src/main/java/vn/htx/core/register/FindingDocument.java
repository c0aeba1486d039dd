package vn.htx.core.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.Document.Text;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Deadline;
import vn.htx.core.law.Finding;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Rulebook;
import vn.htx.core.law.Verdict;

/** Findings as an entry's outcome keeps them, and as they are read back with the rulebook, to which rules are only added. */
final class FindingDocument {

    private FindingDocument() {}

    static Items write(List<Finding> findings) {
        return new Items(findings.stream().<Document>map(FindingDocument::write).toList());
    }

    private static Fields write(Finding finding) {
        Fields facts = Fields.empty();
        for (var fact : finding.facts().entrySet()) {
            facts = facts.with(fact.getKey(), fact.getValue());
        }
        Fields fields = Fields.empty()
                .with("rule", finding.rule())
                .with("subject", finding.subject())
                .with("day", finding.day().toString())
                .with("verdict", RecordMapper.nameOf(finding.verdict().kind()))
                .with("reason", finding.verdict().reason().id())
                .with("facts", facts);
        Fields since =
                finding.since().map(day -> fields.with("since", day.toString())).orElse(fields);
        return remedied(finding, cited(finding, since));
    }

    private static Fields remedied(Finding finding, Fields fields) {
        Optional<Remedy> remedy = finding.verdict().remedy();
        Fields written =
                remedy.map(way -> fields.with("remedy", way.code().id())).orElse(fields);
        return remedy.flatMap(Remedy::deadline)
                .map(deadline -> written.with("deadline", RecordMapper.write(deadline)))
                .orElse(written);
    }

    private static Fields cited(Finding finding, Fields since) {
        return finding.citation()
                .map(citation -> since.with("citation", citation.toString()))
                .orElse(since);
    }

    static List<Finding> read(Document written, Rulebook rulebook) {
        return ((Items) written)
                .values().stream().map(item -> read((Fields) item, rulebook)).toList();
    }

    private static Finding read(Fields fields, Rulebook rulebook) {
        String id = fields.text("rule");
        Rule<?> rule = rulebook.find(id)
                .orElseThrow(() -> new IllegalStateException("rule " + id + " is not in this register's rulebook"));
        LocalDate day = LocalDate.parse(fields.text("day"));
        Optional<RuleVersion> version = rule.versions().stream()
                .filter(candidate -> candidate.period().contains(day))
                .findFirst();
        return new Finding(
                id,
                fields.text("subject"),
                day,
                fields.find("since").map(since -> LocalDate.parse(((Text) since).value())),
                verdict(fields, rule),
                version);
    }

    private static Verdict verdict(Fields fields, Rule<?> rule) {
        String code = fields.text("reason");
        ReasonCode reason = rule.reasons().stream()
                .filter(candidate -> candidate.id().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("rule " + rule.id() + " gives no reason " + code));
        Map<String, String> facts = new LinkedHashMap<>();
        reason.facts().forEach(name -> facts.put(name, fields.fields("facts").text(name)));
        return new Verdict(kind(fields.text("verdict")), reason, facts, List.of(), remedy(fields, rule));
    }

    private static Optional<Remedy> remedy(Fields fields, Rule<?> rule) {
        return fields.find("remedy")
                .map(written -> ((Text) written).value())
                .map(id -> rule.remedies().stream()
                        .filter(code -> code.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("rule " + rule.id() + " has no remedy " + id)))
                .map(code -> new Remedy(
                        code,
                        fields.find("deadline")
                                .map(deadline -> RecordMapper.read(Deadline.class, deadline, "deadline"))));
    }

    private static Verdict.Kind kind(String name) {
        return RecordMapper.findConstant(Verdict.Kind.class, name)
                .orElseThrow(() -> new IllegalStateException("no verdict '" + name + "'"));
    }
}
