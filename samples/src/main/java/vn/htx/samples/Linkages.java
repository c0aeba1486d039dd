package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.linkage.ChainStage;
import vn.htx.core.linkage.JoinLinkageProject;
import vn.htx.core.linkage.LaunchLinkageProject;
import vn.htx.core.linkage.LinkageForm;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.linkage.PartnerRole;
import vn.htx.core.linkage.RecordLinkageYear;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;

/**
 * Linkage projects: 102 under the national target programmes, led by 72 cooperatives, and projects of 34 cooperatives under other
 * funding, as published. How many lead under both, and all else, is ours.
 */
final class Linkages implements Undertaking {

    private static final int NATIONAL_LEADS = 72;
    private static final int NATIONAL_PROJECTS = 102;
    private static final int OTHER_LEADS = 34;
    private static final int BOTH = 12;
    private static final int MONTHS = 42;
    private static final int YEARS = 3;
    private static final int ENTERPRISES = 15;
    private static final LocalDate FIRST = LocalDate.of(2021, 11, 15);
    private static final long MILLION = 1_000_000;
    private static final List<String> PRODUCTS = List.of(
            "Miến dong",
            "Gạo chất lượng cao",
            "Bí xanh",
            "Gừng",
            "Nghệ",
            "Chè",
            "Rau an toàn",
            "Lợn thịt",
            "Gà đồi",
            "Mơ");

    /** The programmes of 2021 to 2025, by the day from which they are known. */
    private record Programme(LocalDate since, Reference code) {}

    private static final List<Programme> PROGRAMMES = List.of(
            new Programme(LocalDate.of(2021, 1, 1), new Reference("mtqg-nong-thon-moi")),
            new Programme(LocalDate.of(2021, 10, 14), new Reference("mtqg-dan-toc-mien-nui")),
            new Programme(LocalDate.of(2022, 1, 18), new Reference("mtqg-giam-ngheo")));

    @Override
    public void tell(Province province, Dice dice) {
        Turns turns = new Turns(
                Stream.iterate(FIRST, month -> month.plusMonths(1))
                        .limit(MONTHS)
                        .map(province::from)
                        .toList(),
                province);
        List<Biography> able = dice.some(
                NATIONAL_LEADS + OTHER_LEADS - BOTH,
                turns.able().stream()
                        .filter(life -> life.foundedAs().isAgricultural())
                        .toList());
        List<Biography> national = new ArrayList<>(able.subList(0, NATIONAL_LEADS));
        for (int i = NATIONAL_LEADS; i < NATIONAL_PROJECTS; i++) {
            national.add(dice.pick(able.subList(0, NATIONAL_LEADS)));
        }
        launch("mau-mtqg", LinkageFunding.NATIONAL_PROGRAMME, national, turns, province, dice);
        launch(
                "mau-chuoi",
                LinkageFunding.VALUE_CHAIN,
                able.subList(NATIONAL_LEADS - BOTH, able.size()),
                turns,
                province,
                dice);
    }

    private static void launch(
            String prefix, LinkageFunding funding, List<Biography> leads, Turns turns, Province province, Dice dice) {
        for (int i = 0; i < leads.size(); i++) {
            Reference project = new Reference(String.format(Locale.ROOT, "%s-%03d", prefix, i + 1));
            LocalDate day = dice.pick(turns.days(leads.get(i)));
            province.write(day, launch(project, funding, leads.get(i), day, dice));
            tell(project, day, province, dice);
        }
    }

    private static LaunchLinkageProject launch(
            Reference project, LinkageFunding funding, Biography lead, LocalDate day, Dice dice) {
        String product = dice.pick(PRODUCTS);
        Optional<Reference> programme = funding == LinkageFunding.NATIONAL_PROGRAMME
                ? Optional.of(dice.pick(PROGRAMMES.stream()
                                .filter(one -> !one.since().isAfter(day))
                                .toList())
                        .code())
                : Optional.empty();
        return new LaunchLinkageProject(
                project,
                Beneficiary.of(lead.id()),
                "Dự án liên kết mẫu: " + product,
                product,
                funding,
                programme,
                Optional.empty(),
                Optional.of(LinkageForm.of(ChainStage.INPUTS, ChainStage.PRODUCTION, ChainStage.SALE)),
                Optional.empty(),
                Optional.of((long) day.getYear() + dice.between(1, YEARS)),
                millions(dice, 200, 900),
                millions(dice, 100, 700));
    }

    private static Dong millions(Dice dice, int fewest, int most) {
        return Dong.of(dice.between(fewest, most) * MILLION);
    }

    /** Some sell to an enterprise, and most report on their first full year. */
    private static void tell(Reference project, LocalDate launched, Province province, Dice dice) {
        if (dice.perMille(400)) {
            Beneficiary buyer = Beneficiary.enterprise(
                    String.format(Locale.ROOT, "mau-doanh-nghiep-%02d", dice.between(1, ENTERPRISES)));
            province.write(launched, new JoinLinkageProject(project, buyer, PartnerRole.BUYER));
        }
        LocalDate yearEnds = LocalDate.of(launched.getYear() + 1, 12, 16);
        if (yearEnds.isBefore(Course.PUBLISHED) && dice.perMille(700)) {
            LocalDate reported = province.from(yearEnds);
            int households = dice.between(10, 60);
            province.write(
                    reported,
                    new RecordLinkageYear(
                            project,
                            reported.getYear(),
                            households,
                            Optional.of((long) dice.between(0, households / 2)),
                            millions(dice, 50, 300),
                            millions(dice, 50, 300)));
        }
    }
}
