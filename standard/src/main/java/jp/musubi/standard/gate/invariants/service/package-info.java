/**
 * どこにあっても成り立つ決まり。
 *
 * <p>Rules of the service on FHIR types, wherever they occur and whatever profile is declared.
 */
@NullMarked
package jp.musubi.standard.gate.invariants.service;

import org.jspecify.annotations.NullMarked;
