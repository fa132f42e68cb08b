/** 見本の試験。 */
package jp.musubi.platform.demo.samples;
