package vn.htx.cli;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Filings as people write them. */
final class Documents {

    private Documents() {}

    /** A cooperative founded on 3 March 2025 with so many members. */
    static String founding(int founders) {
        String members = IntStream.rangeClosed(1, founders)
                .mapToObj(i -> """
                        {"member": "new-%d", "type": "person", "age": "adult", "origin": "vietnamese",
                         "participation": {"capital": true, "use": true, "labour": false}}""".formatted(i))
                .collect(Collectors.joining(",\n"));
        return """
                {
                  "filing": "dossier-%d",
                  "actor": "registry-3",
                  "effectiveOn": "2025-03-03",
                  "ground": {"dossier": "17/2025"},
                  "act": {
                    "type": "found-cooperative",
                    "organization": "new-coop",
                    "name": "Hợp tác xã Thử Nghiệm Hồ Sơ",
                    "seat": "01840",
                    "sector": "agriculture",
                    "lines": ["VSIC-2018:0118"],
                    "charterCapital": 500000000,
                    "number": {"type": "tax-code", "number": "0099999998"},
                    "founders": [%s]
                  },
                  "people": [{"member": "new-1", "name": "Thành viên mẫu 1"}]
                }
                """.formatted(founders, members);
    }

    /** A member of that cooperative leaves it. */
    static String leaving(String day, String member) {
        return filing(
                day, "\"type\": \"leave-organization\", \"member\": \"" + member + "\", \"reason\": \"voluntary\"");
    }

    /** That cooperative admits a member. */
    static String admission(String day, String member) {
        return filing(day, """
                "type": "admit-members",
                "members": [{"member": "%s", "type": "person", "age": "adult", "origin": "vietnamese",
                             "participation": {"capital": true, "use": true, "labour": false}}]""".formatted(member));
    }

    /** A release of the overview of May 2025, right after one entry, whose page a later version may have laid out. */
    static String releaseWithAMap() {
        return """
                {"filing": "release-with-a-map", "actor": "office-1", "effectiveOn": "2025-06-02",
                 "act": {"type": "publish-report", "release": "overview-with-a-map", "report": "overview",
                         "asOf": "2025-05-31", "known": 2, "sample": true, "figures": [], "words": [], "prints": [],
                         "page": {"title": {"text": "report.overview.title"}, "sections": [{"section": "map"}],
                                  "notes": [], "sources": []}}}""";
    }

    private static String filing(String day, String act) {
        return """
                {"filing": "on-%s", "actor": "registry-3", "effectiveOn": "%s",
                 "act": {"organization": "new-coop", %s}}""".formatted(day, day, act);
    }
}
