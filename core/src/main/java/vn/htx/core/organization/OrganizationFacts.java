package vn.htx.core.organization;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;

/** The facts kept of an organization. Each stands once: what can be derived from them is not stored. */
public final class OrganizationFacts {

    /** The kind of subject these facts are about. */
    public static final String SUBJECT = "organization";

    /** The organization exists: a group from its contract, a cooperative or union from its certificate, to its end. */
    public static final FactType<Existence> EXISTENCE = FactType.describe("organization", Existence.class)
            .about(SUBJECT, "organization")
            .build();

    /** It bears a name. */
    public static final FactType<Named> NAME = FactType.describe("organization_name", Named.class)
            .about(SUBJECT, "organization")
            .lookup("nameKey")
            .build();

    /** Its head office is in a commune. */
    public static final FactType<Seat> SEAT = FactType.describe("organization_seat", Seat.class)
            .about(SUBJECT, "organization")
            .build();

    /** It declares a field of activity. */
    public static final FactType<Declared> SECTOR = FactType.describe("organization_sector", Declared.class)
            .about(SUBJECT, "organization")
            .build();

    /** It is classed by the fields that figures of the nation tell apart. */
    public static final FactType<Classified> FIELD = FactType.describe("organization_field", Classified.class)
            .about(SUBJECT, "organization")
            .build();

    /** It is registered for a business line. */
    public static final FactType<Line> LINE = FactType.describe("organization_line", Line.class)
            .about(SUBJECT, "organization")
            .each("line")
            .build();

    /** It has a charter capital (a group: total contributions). */
    public static final FactType<CharterCapital> CAPITAL = FactType.describe("charter_capital", CharterCapital.class)
            .about(SUBJECT, "organization")
            .build();

    /** It is registered under a number. */
    public static final FactType<Numbered> NUMBER = FactType.describe("registration_number", Numbered.class)
            .about(SUBJECT, "organization")
            .each("type")
            .lookup("number")
            .build();

    /** It is in a situation that decides its legal status. */
    public static final FactType<InSituation> SITUATION = FactType.describe("organization_situation", InSituation.class)
            .about(SUBJECT, "organization")
            .each("situation")
            .build();

    /** A field review found it operating or not. */
    public static final FactType<FieldReview> FIELD_REVIEW = FactType.describe("field_review", FieldReview.class)
            .about(SUBJECT, "organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL =
            List.of(EXISTENCE, NAME, SEAT, SECTOR, FIELD, LINE, CAPITAL, NUMBER, SITUATION, FIELD_REVIEW);

    /**
     * Sự tồn tại: an organization of a kind exists.
     *
     * @param convertedFrom the group it was converted from, whose life it continues
     */
    public record Existence(
            OrganizationId organization, OrganizationKind kind, Optional<OrganizationId> convertedFrom) {}

    /**
     * Tên.
     *
     * @param nameKey the name with all that does not tell names apart left out; see {@link NameKey}
     */
    public record Named(OrganizationId organization, OrganizationName name, String nameKey) {}

    /** Trụ sở chính: the commune as registered; the unit of another day is derived. */
    public record Seat(OrganizationId organization, AreaCode area) {}

    /** Lĩnh vực. */
    public record Declared(OrganizationId organization, Sector sector) {}

    /** Lĩnh vực theo số liệu cả nước. */
    public record Classified(OrganizationId organization, NationalField field) {}

    /** Ngành, nghề. */
    public record Line(OrganizationId organization, BusinessLine line) {}

    /** Vốn điều lệ, in đồng. */
    public record CharterCapital(OrganizationId organization, Dong amount) {}

    /** Mã số, số giấy chứng nhận. */
    public record Numbered(OrganizationId organization, RegistrationNumber.Type type, String number) {}

    /** Tình trạng. */
    public record InSituation(OrganizationId organization, Situation situation) {}

    /** Kết quả rà soát thực tế: đang hoạt động or ngừng hoạt động, a looser notion than legal status. */
    public record FieldReview(OrganizationId organization, boolean operating) {}

    private OrganizationFacts() {}
}
