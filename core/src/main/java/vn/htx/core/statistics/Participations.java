package vn.htx.core.statistics;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Fact;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Participation;

/** Memberships read by their cells, for there are millions of them; how members take part is written as three digits. */
final class Participations {

    private static final Set<String> REGISTERED = Stream.of(MemberType.values())
            .filter(MemberType::isRegistered)
            .map(RecordMapper::nameOf)
            .collect(Collectors.toUnmodifiableSet());

    private static final int ORGANIZATION = MemberFacts.MEMBERSHIP.position("organization");
    private static final int MEMBER = MemberFacts.MEMBERSHIP.position("member");
    private static final int TYPE = MemberFacts.MEMBERSHIP.position("type");
    private static final int CAPITAL = MemberFacts.MEMBERSHIP.position("capital");
    private static final int LABOUR = MemberFacts.MEMBERSHIP.position("labour");

    private Participations() {}

    static String organization(Fact<Membership> membership) {
        return String.valueOf(membership.cells().get(ORGANIZATION));
    }

    static String member(Fact<Membership> membership) {
        return String.valueOf(membership.cells().get(MEMBER));
    }

    /** Whether the member is itself an organization of this register. */
    static boolean isRegistered(Fact<Membership> membership) {
        return REGISTERED.contains(String.valueOf(membership.cells().get(TYPE)));
    }

    /** The flags of capital, use and labour of a membership, which stand side by side. */
    static List<Boolean> flags(Fact<Membership> membership) {
        return membership.cells().subList(CAPITAL, LABOUR + 1).stream()
                .map(Boolean.TRUE::equals)
                .toList();
    }

    static String digits(Fact<Membership> membership) {
        return digits(flags(membership));
    }

    static String digits(List<Boolean> flags) {
        return flags.stream().map(flag -> flag ? "1" : "0").collect(Collectors.joining());
    }

    static Participation read(String digits) {
        return new Participation(digits.charAt(0) == '1', digits.charAt(1) == '1', digits.charAt(2) == '1');
    }
}
