/**
 * できることの一覧 — GET /fhir/metadata。
 *
 * <p>The CapabilityStatement of what really exists.
 */
@NullMarked
package jp.musubi.platform.exchange.conformance;

import org.jspecify.annotations.NullMarked;
