/**
 * 研修 — どの課程があり、だれが修めたか。修了証と、研修を終えた施設の割合。
 *
 * <p>Courses and duties are data; a new list of courses is loaded without a release. Attendance is written by the facility in lines that are only added; attendees' names are the facility's
 * own, offices see counts.
 */
@NullMarked
package jp.musubi.platform.cybersecurity.training;

import org.jspecify.annotations.NullMarked;
