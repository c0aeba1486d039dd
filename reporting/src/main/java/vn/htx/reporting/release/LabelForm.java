package vn.htx.reporting.release;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.document.Document;
import vn.htx.core.document.Document.Fields;
import vn.htx.core.document.Document.Items;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.release.ReleasedValue;
import vn.htx.reporting.Label;

/** How labels are stored: each under the name of its kind. Keys stay keys; their texts are stored once, beside the page. */
final class LabelForm {
    private static final String KEY = "key";
    private static final String WITH = "with";
    private static final String TEXT = "text";
    private static final String COUNT = "count";
    private static final String DAY = "day";
    private static final String VALUE = "value";
    private static final String UNIT = "unit";
    private static final String VI = "vi";
    private static final String EN = "en";

    private LabelForm() {}

    static Fields write(Label label) {
        Fields none = Fields.empty();
        if (label instanceof Label.Key key) {
            Fields bare = none.with(KEY, key.key());
            return key.arguments().isEmpty() ? bare : bare.with(WITH, list(key.arguments()));
        } else if (label instanceof Label.Count count) {
            return none.with(COUNT, count.number());
        } else if (label instanceof Label.Day day) {
            return none.with(DAY, day.date().toString());
        } else if (label instanceof Label.Measured measured) {
            return none.with(VALUE, RecordMapper.write(FigureForm.write(measured.value())))
                    .with(UNIT, measured.unit());
        } else if (label instanceof Label.Spoken spoken) {
            return none.with(VI, spoken.vietnamese()).with(EN, spoken.english());
        }
        return none.with(TEXT, ((Label.Verbatim) label).text());
    }

    static Items list(List<Label> labels) {
        return new Items(labels.stream().<Document>map(LabelForm::write).toList());
    }

    static Label read(Fields written) {
        if (written.find(KEY).isPresent()) {
            List<Label> arguments = written.find(WITH).isPresent() ? readAll(written, WITH) : List.of();
            return new Label.Key(written.text(KEY), arguments);
        } else if (written.find(COUNT).isPresent()) {
            return Label.count(written.whole(COUNT));
        } else if (written.find(DAY).isPresent()) {
            return Label.day(LocalDate.parse(written.text(DAY)));
        } else if (written.find(VALUE).isPresent()) {
            ReleasedValue value = RecordMapper.read(ReleasedValue.class, written.fields(VALUE), VALUE);
            return Label.measured(FigureForm.read(value), written.text(UNIT));
        } else if (written.find(VI).isPresent()) {
            return Label.spoken(written.text(VI), written.text(EN));
        }
        return Label.verbatim(written.text(TEXT));
    }

    static List<Label> readAll(Fields written, String name) {
        return Lists.of(written, name, LabelForm::read);
    }
}
