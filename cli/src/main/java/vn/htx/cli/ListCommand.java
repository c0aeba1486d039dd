package vn.htx.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.filing.Entry;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.member.MemberKind;
import vn.htx.core.member.MemberType;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.policy.PolicyFacts;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.statistics.CountedFact;
import vn.htx.reporting.Listing;

@Command(
        name = "list",
        description =
                "Lists what figures count: organizations, their members, policies, facts of an indicator, or entries.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

    /** What can be listed. */
    enum What {
        ORGANIZATIONS,
        MEMBERS,
        POLICIES,
        FACTS,
        ENTRIES
    }

    @Parameters(paramLabel = "WHAT", description = "organizations, members, policies, facts or entries.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private What what;

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private OrganizationFilter filter = new OrganizationFilter();

    @Mixin
    private Movements movements = new Movements();

    @Mixin
    private FactList factList = new FactList();

    @Option(
            names = "--member-type",
            paramLabel = "TYPE",
            split = ",",
            description = "Only members that are this in law: person, household, group, cooperative, legal-entity.")
    private List<String> memberTypes = List.of();

    @Option(names = "--organization", paramLabel = "ID", description = "Only members of this organization.")
    private @Nullable String organization;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json.")
    private Rows format = Rows.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.openToRead(register.folder)) {
            View view = asOf.view(opened);
            requireFitting(view);
            filter.requireKnown(opened.parts().areas(), view.day());
            PrintWriter out = spec.commandLine().getOut();
            switch (what) {
                case ORGANIZATIONS ->
                    format.print(
                            List.of(
                                    "id",
                                    "kind",
                                    "name",
                                    "status",
                                    "sector",
                                    "seat",
                                    "since",
                                    "code",
                                    "charterCapital"),
                            organizations(opened, view).map(ListCommand::row),
                            out);
                case MEMBERS ->
                    format.print(
                            List.of("organization", "member", "type", "kind", "capital", "use", "labour"),
                            members(opened, view).map(member -> row(member, view)),
                            out);
                case POLICIES ->
                    format.print(
                            List.of(
                                    "id",
                                    "kind",
                                    "level",
                                    "issuer",
                                    "number",
                                    "usualNumber",
                                    "issuedOn",
                                    "title",
                                    "source"),
                            view.listPolicies().stream().map(ListCommand::row),
                            out);
                case FACTS ->
                    format.print(
                            FactList.HEADINGS,
                            factList.rows(view, opened.parts().areas(), filter),
                            out);
                case ENTRIES ->
                    format.print(
                            List.of("entry", "recordedAt", "effectiveOn", "act", "filing", "actor", "digest"),
                            opened.entries(0)
                                    .takeWhile(entry -> entry.sequence() <= view.known())
                                    .map(ListCommand::row),
                            out);
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    /** The list a figure opens to; empty if this version knows no such list. */
    static Optional<ListCommand> of(Listing listing) {
        ListCommand list = new ListCommand();
        try {
            Main.reading(list).parseArgs(listing.arguments().stream().skip(1).toArray(String[]::new));
            return Optional.of(list);
        } catch (ParameterException e) {
            return Optional.empty();
        }
    }

    /** What is listed. */
    What what() {
        return what;
    }

    /** The day the list looks at. */
    LocalDate day() {
        return asOf.day();
    }

    /** Whether an organization, or its members, are listed. */
    boolean includes(View view, AreaDirectory areas, OrganizationId id) {
        return movements.includes(view, areas, filter::matches, id);
    }

    /** The members listed of an organization. */
    Stream<Membership> members(View view, AreaDirectory areas, OrganizationId id) {
        return includes(view, areas, id) ? ofTypes(view.streamMembers(id)) : Stream.empty();
    }

    /** The facts listed. */
    Stream<CountedFact> facts(View view, AreaDirectory areas) {
        return factList.facts(view, areas, filter);
    }

    /** An option that means nothing for what is listed would be a mistake kept quiet. */
    private void requireFitting(View view) {
        boolean plain = filter.isEmpty() && movements.isEmpty() && memberTypes.isEmpty() && organization == null;
        if ((what == What.POLICIES || what == What.ENTRIES) && !plain) {
            throw new UserMistake("list " + RecordMapper.nameOf(what) + " knows --as-of, --known and --format only");
        }
        if (what == What.FACTS && !(movements.isEmpty() && memberTypes.isEmpty() && organization == null)) {
            throw new UserMistake(
                    "list facts knows --indicator, --from, --to, --where, --as-of, --known, --format and the"
                            + " properties of organizations only");
        } else if (what != What.FACTS && !factList.isEmpty()) {
            throw new UserMistake("--indicator, --from, --to and --where are options of list facts only");
        }
        if (organization != null) {
            known(view, organization);
        }
    }

    private Stream<Organization> organizations(Register opened, View view) {
        return movements.select(view, opened.parts().areas(), filter::matches);
    }

    private Stream<Membership> members(Register opened, View view) {
        return ofTypes(
                organization == null
                        ? organizations(opened, view).flatMap(found -> view.streamMembers(found.id()))
                        : view.streamMembers(organizationId(organization)));
    }

    private Stream<Membership> ofTypes(Stream<Membership> members) {
        List<MemberType> types = memberTypes.stream()
                .map(word -> OrganizationFilter.constant(MemberType.class, "--member-type", word))
                .toList();
        return members.filter(member -> types.isEmpty() || types.contains(member.type()));
    }

    /** The organization of an id people write, which the register must know. */
    static OrganizationId known(View view, String id) {
        OrganizationId known = organizationId(id);
        if (view.findOrganization(known).isEmpty()) {
            throw new UserMistake("--organization " + id + ": there is none of this id on " + view.day());
        }
        return known;
    }

    private static OrganizationId organizationId(String id) {
        try {
            return new OrganizationId(id);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--organization: " + e.getMessage());
        }
    }

    private static List<String> row(Organization organization) {
        var profile = organization.profile();
        return List.of(
                organization.id().value(),
                RecordMapper.nameOf(organization.kind()),
                organization.name().value(),
                RecordMapper.nameOf(organization.status()),
                RecordMapper.nameOf(profile.sector()),
                profile.seat().value(),
                profile.existsSince().toString(),
                profile.code().orElse(""),
                profile.charterCapital().toString());
    }

    private static List<String> row(Membership member, View view) {
        return List.of(
                member.organization().value(),
                member.member().value(),
                RecordMapper.nameOf(member.type()),
                RecordMapper.nameOf(MemberKind.of(member.participation(), view.day())),
                Boolean.toString(member.capital()),
                Boolean.toString(member.use()),
                Boolean.toString(member.labour()));
    }

    private static List<String> row(PolicyFacts.Issued policy) {
        return List.of(
                policy.policy().value(),
                RecordMapper.nameOf(policy.kind()),
                RecordMapper.nameOf(policy.level()),
                policy.issuer(),
                policy.printedNumber(),
                policy.usualNumber().orElse(""),
                policy.issuedOn().map(Object::toString).orElse(""),
                policy.title(),
                policy.source());
    }

    private static List<String> row(Entry entry) {
        return List.of(
                Long.toString(entry.sequence()),
                entry.recordedAt().toString(),
                entry.effectiveOn().toString(),
                entry.actType(),
                entry.filing().value(),
                entry.actor().value(),
                entry.digest());
    }
}
