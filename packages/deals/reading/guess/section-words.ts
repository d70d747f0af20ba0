/**
 * How the columns of a history, of activities and of the other files around the deals are headed in
 * German, French, Spanish, Italian, Portuguese, Dutch and Swedish; without accents.
 */
export const SECTION_WORDS = {
  field:
    /^(geandertes )?(feld|feldname|eigenschaft|merkmal)$|^(nom du )?(champ|propriete)( modifiee?)?$|^(nombre del |nome del |nome do |nome )?campo( modific\w+| alterado)?$|^(propiedad|proprieta|propriedade|(gewijzigd )?veld|veldnaam|eigenschap|(andrat )?falt|faltnamn|egenskap)$/,
  newValue:
    /\b(neue[rs]? ?wert|nouvelle valeur|nuevo valor|valor nuevo|nuovo valore|valore nuovo|novo valor|valor novo|nieuwe waarde|nytt varde)\b|^(neu|nach|nouveau|apres|nuevo|despues|nuovo|dopo|novo|depois|nieuw|naar|nytt?|efter|wert|valeur|valor|valore|waarde|varde)$/,
  oldValue:
    /\b(alte[rs]? ?wert|(ancienne )?valeur (precedente)|ancienne valeur|(antiguo|viejo) valor|valor (anterior|antiguo|antigo)|(vecchio|precedente) valore|valore (precedente|vecchio)|antigo valor|(oude|vorige) waarde|gammalt varde|tidigare varde)\b|^(alt|vorher|von|ancien|avant|antiguo|antes|anterior|vecchio|prima|precedente|antigo|oud|van|vorige|gammalt?|fore|fran|tidigare)$/,
  activityType:
    /\b(typ|art|\w*aktivitat|kanal|betreff|activite|canal|objet|tipo|actividad|asunto|attivita|canale|oggetto|atividade|assunto|soort|activiteit|kanaal|onderwerp|aktivitet|amne)\b/,
  direction: /\b(richtung|sens|direccion|sentido|direzione|direcao|richting|riktning)\b/,
  contact:
    /\b(ansprechpartner\w*|kontakt\w*|interlocuteur|contacto|persona|contatto|referente|contato|pessoa|contactpersoon|persoon)\b/,
  accountName:
    /^((kunden|firmen|unternehmens)name|nom( du client| de la societe| du compte)?|nombre( del cliente| de la empresa)?|nome( cliente| azienda| do cliente| da empresa)?|(klant|bedrijfs)?naam|(kund|foretags)?namn)$/,
  userName:
    /^(voller name|nom( complet)?|nombre( completo)?|nome( completo)?|(volledige )?naam|namn)$/,
} as const
