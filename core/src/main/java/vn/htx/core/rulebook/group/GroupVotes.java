package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.Quorum;
import vn.htx.core.group.AuthoriseGroupRepresentative;
import vn.htx.core.group.Ballot;
import vn.htx.core.group.ElectGroupBoard;
import vn.htx.core.group.ElectGroupLeader;
import vn.htx.core.group.GroupMatter;
import vn.htx.core.group.VoteInGroup;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.money.Ratio;

/**
 * Tỷ lệ biểu quyết trong tổ hợp tác: how many of all members of a group have to agree to what it takes for decided, unless the
 * contract says otherwise (R-GRP-06, R-GRP-08; Decree 77/2019/NĐ-CP, Articles 8, 10, 11, 16, 18, 19 and 21). Some matters need
 * everybody, others more than half.
 */
public final class GroupVotes implements FilingRule {

    /** A decision: of how many, whether all must agree, and what else is wrong with it. */
    private record Decided(
            String matter, Parameter<Ratio> share, boolean unanimous, Ballot ballot, Optional<ReasonCode> flaw) {}

    private static final ReasonCode ENOUGH =
            ReasonCode.requirement(GroupVotes.class, "group.votes", "matter", "share", "members", "votes");
    private static final ReasonCode ALL =
            ReasonCode.requirement(GroupVotes.class, "group.votes-of-all", "matter", "members", "votes");
    private static final ReasonCode NOT_ADOPTED = ReasonCode.exemption(GroupVotes.class, "group.not-adopted");
    private static final ReasonCode OUTSIDER =
            new ReasonCode(GroupVotes.class, "group.leader-outsider", Set.of(Verdict.Kind.VIOLATED), List.of());
    private static final ReasonCode EVEN =
            new ReasonCode(GroupVotes.class, "group.board-even", Set.of(Verdict.Kind.VIOLATED), List.of());

    private static final Parameter<Ratio> REPRESENTATIVE = Parameter.ratio("group.vote.representative");
    private static final Parameter<Ratio> LEADER = Parameter.ratio("group.vote.leader");
    private static final Parameter<Ratio> BOARD = Parameter.ratio("group.vote.board");

    private final String id;
    private final String article;
    private final Set<Parameter<?>> reads;
    private final Function<FiledAct, Optional<Decided>> decision;

    private GroupVotes(
            String id, String article, Set<Parameter<?>> reads, Function<FiledAct, Optional<Decided>> decision) {
        this.id = id;
        this.article = article;
        this.reads = reads;
        this.decision = decision;
    }

    /** Nội dung biểu quyết (Articles 8.3, 10.3, 11.2 and 21). */
    public static GroupVotes ofMatters() {
        return new GroupVotes(
                "R-GRP-08",
                "21",
                Stream.of(GroupMatter.values()).map(GroupVotes::shareFor).collect(Collectors.toUnmodifiableSet()),
                filed -> filed.act() instanceof VoteInGroup act
                        ? Optional.of(new Decided(
                                RecordMapper.nameOf(act.matter()),
                                shareFor(act.matter()),
                                act.matter().isUnanimous(),
                                act.ballot(),
                                act.adopted() ? Optional.empty() : Optional.of(NOT_ADOPTED)))
                        : Optional.empty());
    }

    private static Parameter<Ratio> shareFor(GroupMatter matter) {
        return Parameter.ratio("group.vote." + RecordMapper.nameOf(matter));
    }

    /** Người đại diện trong giao dịch: all members sign the authorisation (Article 16.2). */
    public static GroupVotes ofRepresentative() {
        return new GroupVotes(
                "R-GRP-06",
                "16.2",
                Set.of(REPRESENTATIVE),
                filed -> filed.act() instanceof AuthoriseGroupRepresentative act
                        ? Optional.of(
                                new Decided("representative", REPRESENTATIVE, true, act.signatures(), Optional.empty()))
                        : Optional.empty());
    }

    /** Tổ trưởng: one of the members, elected by more than half of them (Article 18.1). */
    public static GroupVotes ofLeader() {
        return new GroupVotes(
                "R-GRP-06-LEADER",
                "18.1",
                Set.of(LEADER),
                filed -> filed.act() instanceof ElectGroupLeader act
                        ? Optional.of(new Decided("leader", LEADER, false, act.ballot(), outsider(act, filed)))
                        : Optional.empty());
    }

    private static Optional<ReasonCode> outsider(ElectGroupLeader act, FiledAct filed) {
        boolean member = filed.before(act.organization()).list(MemberFacts.MEMBERSHIP).stream()
                .anyMatch(one -> one.member().equals(act.leader()));
        return member ? Optional.empty() : Optional.of(OUTSIDER);
    }

    /** Ban điều hành: an odd number, elected by more than half of the members (Article 19.1). */
    public static GroupVotes ofBoard() {
        return new GroupVotes(
                "R-GRP-06-BOARD",
                "19.1",
                Set.of(BOARD),
                filed -> filed.act() instanceof ElectGroupBoard act
                        ? Optional.of(new Decided(
                                "board",
                                BOARD,
                                false,
                                act.ballot(),
                                act.seats() % 2 == 0 ? Optional.of(EVEN) : Optional.empty()))
                        : Optional.empty());
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#" + article, VERIFIED)
                .withNote("by default: the contract may differ"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(ENOUGH, ALL, NOT_ADOPTED, OUTSIDER, EVEN, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return reads;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return decision.apply(filed).map(decided -> judge(decided, law)).orElseGet(Reach::otherAct);
    }

    private static Verdict judge(Decided decided, Law law) {
        if (decided.flaw().isPresent()) {
            ReasonCode flaw = decided.flaw().get();
            return flaw.equals(NOT_ADOPTED)
                    ? Verdict.notApplicable(flaw)
                    : Verdict.of(false).because(flaw);
        }
        Ballot ballot = decided.ballot();
        return law.ask(decided.share())
                .judge(share -> decided.unanimous()
                        ? Verdict.of(Quorum.atLeast(ballot.inFavour(), ballot.members(), share))
                                .because(
                                        ALL,
                                        "matter",
                                        decided.matter(),
                                        "members",
                                        ballot.members(),
                                        "votes",
                                        ballot.inFavour())
                        : Verdict.of(Quorum.moreThan(ballot.inFavour(), ballot.members(), share))
                                .because(
                                        ENOUGH,
                                        "matter",
                                        decided.matter(),
                                        "share",
                                        share,
                                        "members",
                                        ballot.members(),
                                        "votes",
                                        ballot.inFavour()));
    }
}
