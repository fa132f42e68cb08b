/**
 * 公式定義から表へ — StructureDefinition の snapshot を、自前の表と同じ形にする。
 *
 * <p>A snapshot says everything about every element, most of it what FHIR R4 says anyway. What is left when R4 is taken away is
 * a profile's table.
 */
@NullMarked
package jp.musubi.standard.gate.packages.snapshots;

import org.jspecify.annotations.NullMarked;
