package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.commendation.AwardKind;
import vn.htx.core.commendation.AwardLevel;
import vn.htx.core.commendation.CommendationGround;
import vn.htx.core.commendation.GiveAward;
import vn.htx.core.commendation.NameExemplaryModel;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.support.Beneficiary;

/** Honours and exemplary models, made up. */
final class Commendations implements Undertaking {

    private static final String BODY = "Ủy ban nhân dân tỉnh (mẫu)";
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2024;
    private static final int HONOURED = 6;
    private static final List<CommendationGround> GROUNDS = List.of(
            CommendationGround.BUSINESS,
            CommendationGround.MEMBERS,
            CommendationGround.COMMUNITY,
            CommendationGround.NEW_RURAL_AREAS,
            CommendationGround.LINKAGE);

    @Override
    public void tell(Province province, Dice dice) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate day = province.from(LocalDate.of(year, 4, 11));
            List<Biography> honoured = province.pick(HONOURED, day, life -> true, dice);
            CommendationGround ground = GROUNDS.get(year - FIRST_YEAR);
            province.write(
                    day,
                    new GiveAward(
                            new Reference("mau-bang-khen-" + year),
                            AwardKind.CERTIFICATE_OF_MERIT,
                            AwardLevel.PROVINCE,
                            BODY,
                            "BK-MAU-" + year,
                            year,
                            ground,
                            honoured.stream()
                                    .map(life -> Beneficiary.of(life.id()))
                                    .toList()));
            province.write(
                    day,
                    new NameExemplaryModel(
                            honoured.get(0).id(),
                            new Reference("mau-dien-hinh-" + year),
                            AwardLevel.PROVINCE,
                            BODY,
                            "DH-MAU-" + year,
                            ground,
                            policy(day),
                            Optional.empty()));
        }
    }

    /** The resolution of the Party committee, once there is one. */
    private static Optional<PolicyId> policy(LocalDate day) {
        return day.isBefore(LocalDate.of(2021, 5, 1)) ? Optional.empty() : Optional.of(new PolicyId("nq-09-tu-2021"));
    }
}
