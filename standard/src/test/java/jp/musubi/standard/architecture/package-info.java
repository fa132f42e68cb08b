/** 標準のきまり — 素の Java だけ。 */
package jp.musubi.standard.architecture;
