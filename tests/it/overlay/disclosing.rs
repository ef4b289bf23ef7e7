//! What a reader will see of an overlay is listed before the seal.

use wid::domain::assessment::{AnswerValue, Share};
use wid::seal::key::Signer;
use wid::value::Language;
use wid::workflow::disclosure::{Concern, Place, disclosure};
use wid::workflow::issue::draft;
use wid::workflow::shelf::compiled_in;

use super::{EXAMPLE, read, with_bank};
use crate::verify::forge::{key, now};

#[test]
fn facts_small_figures_notes_and_documents_of_an_overlay_are_listed() {
    let pack = with_bank();
    let mut company = read(&compiled_in()[EXAMPLE]).unwrap();
    let few = AnswerValue::BySex { women: Share { count: 2, of: 3 }, men: Share { count: 100, of: 200 } };
    company.answers.get_mut("bank:LND-02").unwrap().value = Some(few);
    company.answers.get_mut("bank:LND-01").unwrap().note = Some("As told by Els Janssens".to_owned());
    let holder = key().certificates().facts().unwrap();
    let listed = disclosure(&pack, &draft(&pack, &company, Language::En, now()).unwrap(), &holder);
    let find = |place: &Place| listed.iter().find(|one| one.place == *place).unwrap_or_else(|| panic!("{place:?}"));
    assert_eq!(find(&Place::Fact("bank:credit_staff".to_owned())).text.to_string(), "80");
    assert_eq!(find(&Place::Figures("bank:LND-02".parse().unwrap())).concerns, [Concern::SmallCell]);
    assert_eq!(find(&Place::Note("bank:LND-01".parse().unwrap())).concerns, [Concern::NameLike]);
    assert_eq!(find(&Place::Evidence("bank:TRN-01".parse().unwrap(), 0)).concerns, []);
}
