/** Tells whether quoted words stand in a text, as the conventions of print have them, and where else they nearly do. */
package jejak.quotation;
