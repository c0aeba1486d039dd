package vn.htx.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;

/** The groups of the province, most of them agricultural. */
final class Groups {

    /** Published of 2024-06: 93 in a hundred. */
    private static final int AGRICULTURAL_PER_MILLE = 930;

    private static final int LEAST = 5;
    private static final String ID = "tht-";

    private final Sources sources;
    private final Dice dice;
    private final List<Lifespan> lives;
    private final Sizes sizes;

    Groups(Sources sources, Dice dice) {
        this.sources = sources;
        this.dice = dice;
        this.lives = Population.of(Course.GROUPS, List.of(), sources.days(), dice.about("lives"));
        Dice counts = dice.about("sizes");
        this.sizes = new Sizes(
                lives, lives.stream().map(life -> founders(life, counts)).toList(), LEAST, counts);
        Course.GROUP_MEMBERS.forEach(census -> sizes.take(census, List.of()));
    }

    /** One that is to become a cooperative has the members that takes. */
    private static int founders(Lifespan life, Dice dice) {
        return life.converted() ? dice.between(8, 14) : dice.between(6, 13);
    }

    /** Tells the lives of all groups, and answers those that become cooperatives. */
    List<Conversion> tell() {
        List<Conversion> conversions = new ArrayList<>();
        for (int i = 0; i < lives.size(); i++) {
            Lifespan life = lives.get(i);
            OrganizationPlan plan = plan(i);
            Chronicle told = Chronicle.tell(plan, sources, dice.about(plan.id().value()));
            if (life.converted()) {
                conversions.add(new Conversion(told, life.until().orElseThrow()));
            }
        }
        return conversions;
    }

    private OrganizationPlan plan(int i) {
        Lifespan life = lives.get(i);
        boolean agricultural = life.converted() || dice.perMille(AGRICULTURAL_PER_MILLE);
        return new OrganizationPlan(
                new OrganizationId(ID + String.format(Locale.ROOT, "%04d", i + 1)),
                OrganizationKind.GROUP,
                life,
                sizes.of(i),
                false,
                dice.pick(Trade.of(agricultural)),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether this is the id of a group. */
    static boolean isGroup(OrganizationId id) {
        return id.value().startsWith(ID);
    }
}
