package vn.htx.core.statistics;

import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.organization.NationalField;
import vn.htx.core.organization.OrganizationFacts;

/** Hợp tác xã phi nông nghiệp theo lĩnh vực của số liệu cả nước, as offices have classed them. */
final class FieldIndicators {

    private static final Basis NATION = Basis.practice(Practices.NATION_2024);

    private static final List<Indicator> FIELDS =
            Stream.of(NationalField.values()).map(FieldIndicators::of).toList();

    /** All of them. */
    static final List<Indicator> ALL = Stream.concat(
                    FIELDS.stream(), Stream.of(new TotalIndicator("cooperatives.fields.classed", FIELDS, NATION)))
            .toList();

    private FieldIndicators() {}

    private static Indicator of(NationalField field) {
        return Definitions.standing(
                "cooperatives.fields." + RecordMapper.nameOf(field),
                "cooperatives",
                FactMeasure.distinct(OrganizationFacts.FIELD, FactMeasure.ORGANIZATION)
                        .where("field", field)
                        .whose(Dimension.KIND, "cooperative")
                        .whose(Dimension.AGRICULTURAL, "non-agricultural"),
                NATION);
    }
}
