/** 試験の支え — 一つの PostgreSQL、一つの文脈、止まった時計。 */
package jp.musubi.platform.support;
