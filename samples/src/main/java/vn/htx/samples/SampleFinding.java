package vn.htx.samples;

import java.time.LocalDate;
import vn.htx.core.organization.OrganizationId;

/**
 * A breach of the law the sample holds on purpose.
 *
 * @param fault the kind of fault, such as {@code report-missing}
 * @param organization who is in breach
 * @param rule the rule that finds it
 * @param seenOn a day on which a sweep finds it
 * @param why how it came about, in one line
 */
public record SampleFinding(String fault, OrganizationId organization, String rule, LocalDate seenOn, String why) {}
