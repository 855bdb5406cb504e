/** The beans that every contender validates, their groups, and their own constraints. */
package dev.verity.benchmark.bean;
