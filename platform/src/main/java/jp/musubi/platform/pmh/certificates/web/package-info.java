/**
 * 診断書等の頁 — 医師の机、自治体の窓口、本人の頁。
 *
 * <p>The pages of doctors, municipalities and persons.
 */
@NullMarked
package jp.musubi.platform.pmh.certificates.web;

import org.jspecify.annotations.NullMarked;
