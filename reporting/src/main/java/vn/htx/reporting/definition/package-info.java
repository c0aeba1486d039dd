/**
 * What all reports are made with: the request, the scope every question passes through, the figures made of answers with
 * their units, reasons and sources, the areas and years they are told apart by, and the lists they open to. A report is a
 * {@link vn.htx.reporting.definition.ReportDefinition} in a package of its own.
 */
@NullMarked
package vn.htx.reporting.definition;

import org.jspecify.annotations.NullMarked;
