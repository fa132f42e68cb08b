package jp.musubi.platform.portal.trying;

/**
 * 見せる一行。
 *
 * @param number from 1
 * @param before what stands before the place of a finding; the whole line when there is none
 * @param marked from the place on; empty when nothing was found here
 * @param first whether it is the first of its number: findings lead here
 * @param gap whether lines are left out before it
 */
record ShownLine(int number, String before, String marked, boolean first, boolean gap) {}
