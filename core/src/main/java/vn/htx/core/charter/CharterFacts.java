package vn.htx.core.charter;

import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.MeetingId;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/** The facts kept of a charter. */
public final class CharterFacts {

    /** A version of the charter is in force. */
    public static final FactType<Version> VERSION = FactType.describe("charter_version", Version.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** The charter sets a parameter. */
    public static final FactType<Setting> SETTING = FactType.describe("charter_parameter", Setting.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("parameter")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(VERSION, SETTING);

    /**
     * Phiên bản điều lệ, in force from the day the fact begins.
     *
     * @param version how the organization calls it
     * @param meeting the general meeting that adopted it, if held in this register
     * @param conforms2023 whether it was drawn up, or gone through, by Law 17/2023/QH15 (Article 115.1)
     */
    public record Version(
            OrganizationId organization, String version, Optional<MeetingId> meeting, boolean conforms2023) {}

    /** Nội dung điều lệ quy định, as {@link Provision} writes it. */
    public record Setting(OrganizationId organization, CharterParameter parameter, String value) {}

    private CharterFacts() {}
}
