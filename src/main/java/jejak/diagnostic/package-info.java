/** Says what is wrong and where: codes, places, outcomes and the reports that print them. */
package jejak.diagnostic;
